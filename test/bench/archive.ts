// Cost of an edit in archives of different sizes: it should not grow with the archive.
import { createService, type Service } from '../../server/src/core/service';

const names = ['Anna Weber', 'Omar Haddad', 'Lucia Rossi', 'Jan Novak', 'Mei Chen', 'Paul Okafor'];
const places = ['Kyiv', 'Geneva', 'Nairobi', 'Lima', 'Oslo', 'Seoul'];

function article(number: number, year: number): string {
  const name = `${names[number % names.length]}`;
  const place = places[(number * 7) % places.length];
  return `${place}, March ${1 + (number % 28)}, 2025 - ${name} visited ${place} on Monday.\n\nRussia annexed Crimea in ${year}. The trip cost $${number} million, ${name} said.\n`;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] as number;
}

function fill(service: Service, count: number): number {
  const start = performance.now();
  for (let i = 0; i < count; i++) service.put(service.analyse({ file: `${i}.txt`, text: article(i, 2014) }));
  return performance.now() - start;
}

console.log(
  `${'articles'.padStart(10)}${'put each, ms'.padStart(16)}${'edit that changes no claim, ms'.padStart(34)}${'edit of a claim, ms'.padStart(24)}`,
);
for (const count of [100, 1000, 10000]) {
  const service = createService();
  const filled = fill(service, count);
  const quiet: number[] = [];
  const claim: number[] = [];
  for (let round = 0; round < 9; round++) {
    const file = `${round}.txt`;
    let start = performance.now();
    const prose = service.analyse({
      file,
      text: `${article(round, 2014)}\nNothing else happened${'!'.repeat(round + 1)}\n`,
    });
    service.put(prose);
    service.findings(prose);
    quiet.push(performance.now() - start);
    start = performance.now();
    const changed = service.analyse({ file, text: article(round, 2015) });
    service.put(changed);
    service.findings(changed);
    claim.push(performance.now() - start);
  }
  console.log(
    `${String(count).padStart(10)}${(filled / count).toFixed(3).padStart(16)}${median(quiet).toFixed(3).padStart(34)}${median(claim).toFixed(3).padStart(24)}`,
  );
}
