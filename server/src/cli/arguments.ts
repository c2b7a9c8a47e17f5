import { exporters } from '../core/exporters';
import { houseStyles } from '../core/service';
import { defaultLimit } from '../host/host';

export interface Options {
  readonly command: 'check' | 'export' | 'suppressions' | 'lsp' | 'help' | 'version';
  readonly paths: readonly string[];
  readonly format: string;
  readonly output?: string;
  readonly only: readonly string[];
  readonly published?: string;
  readonly language?: string;
  readonly houseStyle?: string;
  readonly color?: boolean;
  readonly force: boolean;
  readonly maximumSize: number;
}

export const help = `corroborate: read news articles and report what contradicts itself, other articles or known facts.

Usage
  corroborate check  [options] PATH…          print findings
  corroborate export [options] PATH…          write annotated articles
  corroborate suppressions [options] PATH…    list what was dismissed, and what of it hides nothing any more
  corroborate lsp --stdio                     serve an editor (Language Server Protocol)

PATH is a file, a folder (its articles, at any depth) or - for standard input.

Options of check and export
  --format ID        check, suppressions: text (default) or json; export: ${exporters.map(({ id }) => id).join(', ')}
  -o, --output FILE  write to FILE instead of standard output; whole or not at all
  --published DATE   date of publication, such as 2025-03-18, where the text does not say it
  --language CODE    en, fr, de or es, where it should not be told from the text
  --house-style ID   whose spellings of names are wanted: ${houseStyles.map(({ id }) => id).join(', ')}
  --force            read the named files even if they do not look like articles
  --max-size MB      do not read larger files (default ${defaultLimit / 1024 / 1024})
Options of check
  --only ID[,ID…]    report these checks alone
  --color, --no-color
                     default: colours on a terminal, unless NO_COLOR is set
General
  -h, --help         this text
  -v, --version

Knowledge and settings are taken from .corroborate/ in the current folder and in every folder named.
Exit code: 0 no findings (suppressions: every one is of use), 1 findings (some are of no use), 2 something could not be read or the command line is wrong.
`;

/** Throws an Error with a sentence for the user where the command line is wrong. */
export function parseArguments(given: readonly string[]): Options {
  const [first, ...rest] = given;
  if (first === undefined || first === '-h' || first === '--help' || first === 'help')
    return { ...empty, command: 'help' };
  if (first === '-v' || first === '--version') return { ...empty, command: 'version' };
  if (first !== 'check' && first !== 'export' && first !== 'suppressions' && first !== 'lsp') {
    throw new Error(`"${first}" is not a command. Use check, export, suppressions or lsp; see corroborate --help.`);
  }
  const options = { ...empty, command: first as Options['command'], format: first === 'export' ? 'json' : 'text' } as {
    -readonly [key in keyof Options]: Options[key];
  };
  const paths: string[] = [];
  for (let i = 0; i < rest.length; i++) {
    const item = rest[i] as string;
    const [name, inline] = item.startsWith('--') && item.includes('=') ? split(item) : [item, undefined];
    const value = (): string => {
      const next = inline ?? rest[++i];
      if (next === undefined) throw new Error(`${name} needs a value; see corroborate --help.`);
      return next;
    };
    if (item === '--') {
      paths.push(...rest.slice(i + 1));
      break;
    } else if (name === '-h' || name === '--help') return { ...empty, command: 'help' };
    else if (name === '--format') options.format = value();
    else if (name === '-o' || name === '--output') options.output = value();
    else if (name === '--only') options.only = [...options.only, ...value().split(',').filter(Boolean)];
    else if (name === '--published') options.published = isoDate(value());
    else if (name === '--language') options.language = value();
    else if (name === '--house-style') options.houseStyle = value();
    else if (name === '--color') options.color = true;
    else if (name === '--no-color') options.color = false;
    else if (name === '--force') options.force = true;
    else if (name === '--stdio' && first === 'lsp') continue;
    else if (name === '--max-size') options.maximumSize = megabytes(value());
    else if (item.startsWith('-') && item !== '-') throw new Error(`${item} is not an option; see corroborate --help.`);
    else paths.push(item);
  }
  const formats = first === 'export' ? exporters.map(({ id }) => id) : ['text', 'json'];
  if (first !== 'lsp' && !formats.includes(options.format)) {
    throw new Error(`${first} has no format "${options.format}". Known: ${formats.join(', ')}.`);
  }
  if (options.language && !['en', 'fr', 'de', 'es'].includes(options.language)) {
    throw new Error(`--language must be en, fr, de or es, not "${options.language}".`);
  }
  const styles = houseStyles.map(({ id }) => id);
  if (options.houseStyle && !styles.includes(options.houseStyle)) {
    throw new Error(`There is no house style "${options.houseStyle}". Known: ${styles.join(', ')}.`);
  }
  if (first !== 'lsp' && paths.length === 0)
    throw new Error(`Name the files or folders to ${first}, or - for standard input.`);
  return { ...options, paths };
}

const empty: Options = {
  command: 'help',
  paths: [],
  format: 'text',
  only: [],
  force: false,
  maximumSize: defaultLimit,
};

function split(item: string): [string, string] {
  const at = item.indexOf('=');
  return [item.slice(0, at), item.slice(at + 1)];
}

function isoDate(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  const lengths = [31, leap(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (!year || Number(day) < 1 || Number(day) > (lengths[Number(month) - 1] ?? 0)) {
    throw new Error(`--published must be a date such as 2025-03-18, not "${value}".`);
  }
  return value;
}

function leap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function megabytes(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new Error(`--max-size must be a number of megabytes, not "${value}".`);
  return number * 1024 * 1024;
}
