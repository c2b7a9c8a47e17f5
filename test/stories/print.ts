// Prints what is found, missed and flagged in the stories; --errors names them, --part=first only those of one part
// (first, second, or of the desk's articles dev, blind).
import { scoreDesk } from './desk';
import { scoreStories } from './score';

const errors = process.argv.includes('--errors');
const part = process.argv.find((argument) => argument.startsWith('--part='))?.slice('--part='.length);
for (const score of scoreStories()) {
  console.log(
    `${score.part.padEnd(7)} ${score.found.length} of ${score.plants} plants found · ${score.flagged.length} of ${score.lookAlikes} look-alikes flagged · ${score.surplus.length} other warnings in ${score.words} words`,
  );
  if (!errors || (part && part !== score.part)) continue;
  for (const id of score.missed) console.log(`    missed ${id}`);
  for (const line of score.flagged) console.log(`    flagged ${line}`);
  for (const line of score.surplus) console.log(`    other ${line}`);
}
for (const half of ['dev', 'blind'] as const) {
  const { inside, across, lookAlikes, flagged, surplus, words } = scoreDesk(half);
  const of = ({ found, missed }: { found: readonly string[]; missed: readonly string[] }) =>
    `${found.length} of ${found.length + missed.length}`;
  console.log(
    `desk ${half.padEnd(7)} ${of(inside)} faults inside an article · ${of(across)} across articles · ${flagged.length} of ${lookAlikes} look-alikes flagged · ${surplus.length} other warnings in ${words} words`,
  );
  if (!errors || (part && part !== half)) continue;
  for (const id of [...inside.missed, ...across.missed]) console.log(`    missed ${id}`);
  for (const line of flagged) console.log(`    flagged ${line}`);
  for (const line of surplus) console.log(`    other ${line}`);
}
