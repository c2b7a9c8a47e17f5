import { readText } from './runner';

export interface PlantedFault {
  readonly file: string;
  readonly words: string;
  readonly check: string;
}

/** The first table of samples/FAULTS.md: what must be found. */
export async function plantedFaults(): Promise<readonly PlantedFault[]> {
  const sections = (await readText('FAULTS.md')).split(/^## /m);
  return rows(sections[1] ?? '').map(([file = '', words = '', check = '']) => ({ file, words, check }));
}

function rows(section: string): string[][] {
  return section
    .split('\n')
    .filter((line) => /^\| [\w-]+\.(?:txt|news) \|/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
