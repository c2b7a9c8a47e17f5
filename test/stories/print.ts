// Prints what is found, missed and flagged in the stories; --errors names them, --part=first only those of one part.
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
