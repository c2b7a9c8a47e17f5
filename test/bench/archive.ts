// Cost of an edit in archives of different sizes, up to 100,000 articles: it should not grow with the archive. The
// articles are made up: a few actors and events are in very many of them and most are in few, as in news.
import type { Article } from '../../server/src/core/model';
import { createService, type Service } from '../../server/src/core/service';
import { generator } from '../support/generator';

const firstNames = 'Anna Omar Lucia Jan Mei Paul Ingrid Tariq Elena Marcus Sofia Daniel Amina Viktor Laura Peter'.split(
  ' ',
);
const syllables = 'ba den kor mil ra sto lin ver gan tov mar eck hol dri sen ul'.split(' ');
const places =
  'Kyiv Geneva Nairobi Lima Oslo Seoul Ottawa Warsaw Cairo Manila Lisbon Ankara Dakar Quito Riga Tunis'.split(' ');
const nouns = 'harbour railway hospital school bridge airport museum factory market dam stadium library'.split(' ');
const deeds = 'opened closed inspected praised criticised visited sold bought rebuilt left'.split(' ');
const opinions = 'late expensive overdue welcome risky necessary popular unclear popular modest'.split(' ');

const random = generator(5);
const below = (count: number) => Math.floor(random() * count);
/** A few of a list very often, most seldom. */
const often = <Item>(list: readonly Item[]) => list[Math.floor(list.length * random() ** 3)] as Item;
const surname = () => {
  const name = syllables[below(16)]! + syllables[below(16)]! + syllables[below(16)]!;
  return name.charAt(0).toUpperCase() + name.slice(1);
};

function article(): string {
  const [place, noun, last] = [often(places), often(nouns), surname()];
  const day = 1 + below(28);
  const hot = random();
  const known =
    hot < 0.1
      ? ' Russia annexed Crimea in 2014.'
      : hot < 0.2
        ? ` Vladimir Putin ${often(deeds)} the ${noun}.`
        : hot < 0.21
          ? ' Poutine did not comment.'
          : '';
  return `${place.toUpperCase()}, March ${day}, 2025 - ${often(firstNames)} ${last} ${often(deeds)} the ${noun} in ${place} on Monday.

The ${noun} is ${often(opinions)}, ${last} said, and cost $${1 + below(900)} million.${known} ${below(90)} people came to see the ${often(opinions)} ${noun} after the ${often(nouns)} was ${often(deeds)}.
`;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] as number;

/** Milliseconds an edit takes: reading the article, putting it into the archive, checking it and whoever it concerns. */
function edit(service: Service, texts: Map<string, string>, file: string, text: string) {
  const start = performance.now();
  const edited = service.analyse({ file, text });
  const changed = service.put(edited);
  service.findings(edited);
  const done = performance.now();
  const others: Article[] = changed.map((other) => service.analyse({ file: other, text: texts.get(other) ?? '' }));
  const before = performance.now();
  for (const other of others) service.findings(other);
  return { time: done - start, others: changed.length, recheck: performance.now() - before };
}

const rounds = 40;
const columns = [
  'articles',
  'put each',
  'prose edited',
  'a claim edited',
  'others concerned',
  'rechecked in',
  'memory each',
];
console.log('milliseconds, median of 40 edits; memory in kB');
console.log(columns.map((name) => name.padStart(18)).join(''));
const service = createService();
const texts = new Map<string, string>();
const heap = () => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};
let empty = 0;
const sizes = process.argv.includes('--small') ? [100, 1000, 10_000] : [100, 1000, 10_000, 100_000];
for (const size of sizes) {
  const [start, from] = [performance.now(), texts.size];
  while (texts.size < size) {
    const [file, text] = [`${texts.size}.txt`, article()];
    texts.set(file, text);
    service.put(service.analyse({ file, text }));
    if (texts.size === 100) empty = heap();
  }
  const each = (performance.now() - start) / (size - from);
  const prose = [];
  const claims = [];
  for (let round = 0; round < rounds; round++) {
    const file = `${below(100)}.txt`;
    const text = texts.get(file) as string;
    prose.push(edit(service, texts, file, `${text}\nNothing else happened${'!'.repeat(1 + (round % 9))}\n`));
    const claim = ['Russia annexed Crimea in 2014.', 'Russia annexed Crimea in 2022.', 'Vladimir Poutine left.'][
      round % 3
    ];
    claims.push(edit(service, texts, file, `${text}\n${claim}\n`));
    service.put(service.analyse({ file, text }));
  }
  const row = [
    size,
    each.toFixed(2),
    median(prose.map(({ time }) => time)).toFixed(2),
    median(claims.map(({ time }) => time)).toFixed(2),
    median(claims.map(({ others }) => others)).toFixed(0),
    median(claims.map(({ recheck }) => recheck)).toFixed(2),
    size > 100 ? ((heap() - empty) / (size - 100) / 1000).toFixed(1) : '',
  ];
  console.log(row.map((cell) => String(cell).padStart(18)).join(''));
}
