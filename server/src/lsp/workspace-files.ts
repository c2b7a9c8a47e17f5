import type { CheckLevel } from '../core/model';
import { houseStyles } from '../core/service';
import type { Dismissal, KnowledgeProblem } from '../core/service-contract';

/** Which files are articles, unless settings say otherwise. */
export const defaultInclude: readonly string[] = ['**/*.{txt,news,article}'];
export const defaultExclude: readonly string[] = [
  '**/{node_modules,bower_components,vendor,dist,build,out,target,__pycache__,venv,site-packages}/**',
  '**/.*/**',
  '**/{requirements,constraints}*.txt',
  '**/CMakeLists.txt',
  '**/{LICENSE,LICENCE,COPYING,NOTICE,AUTHORS,CONTRIBUTORS,CHANGES,CHANGELOG,license,licence,copying,notice}*',
  '**/{robots,humans,security,ads,llms}.txt',
  '**/*{log,Log,LOG}*.txt',
  '**/*.{min,lock}.txt',
  '**/{top_level,entry_points,dependency_links,SOURCES,RECORD}.txt',
];

/** The folder of a workspace that holds knowledge, annotations and settings, shared through version control. */
export const folderName = '.corroborate';
export const knowledgeGlob = `${folderName}/knowledge/**/*.{yaml,yml}`;
/** The knowledge file that is made where there is none. */
export const newKnowledgePath = `${folderName}/knowledge/knowledge.yaml`;
/** Whether a URI is that of a workspace's knowledge file. */
export const isKnowledgeFile = (uri: string): boolean => /\/\.corroborate\/knowledge\/.*\.ya?ml$/.test(uri);
export const settingsPath = `${folderName}/settings.json`;

/** Path of the annotations of an article, both relative to the workspace folder. */
export function annotationsPath(article: string): string {
  return `${folderName}/annotations/${article}.jsonld`;
}

/** What `.corroborate/settings.json` holds. Files are named by their path from the workspace folder. */
export interface SettingsFile {
  readonly spellings: Readonly<Record<string, string>>;
  readonly dismissals: readonly Dismissal[];
  readonly files: Readonly<Record<string, 'on' | 'off'>>;
  readonly checks: Readonly<Record<string, CheckLevel>>;
  /** Id of a house style. */
  readonly houseStyle?: string;
}

export const emptySettingsFile: SettingsFile = { spellings: {}, dismissals: [], files: {}, checks: {} };

const levels: readonly string[] = ['off', 'hint', 'information', 'warning', 'error', 'default'];

export function isLevel(value: unknown): value is CheckLevel {
  return typeof value === 'string' && levels.includes(value);
}

/** Takes what is well-formed and reports the rest at its place. `raw` keeps keys this version does not know. */
export function readSettingsFile(
  file: string,
  text: string,
): { settings: SettingsFile; raw: Record<string, unknown> | undefined; problems: KnowledgeProblem[] } {
  const problems: KnowledgeProblem[] = [];
  const report = (key: string, message: string) => {
    const at = Math.max(0, text.indexOf(`"${key}"`));
    problems.push({
      file,
      start: at,
      end: at > 0 ? at + key.length + 2 : Math.min(1, text.length),
      message,
      severity: 'warning',
    });
  };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = Math.min(Number(/position (\d+)/.exec(message)?.[1] ?? text.length), text.length);
    problems.push({
      file,
      start: Math.max(0, at - 1),
      end: Math.max(at, Math.min(1, text.length)),
      message: `This is not JSON: ${message}. Mend it, or delete the file to start anew.`,
      severity: 'error',
    });
    return { settings: emptySettingsFile, raw: undefined, problems };
  }
  if (!isRecord(raw)) {
    report('', 'The settings must be one JSON object.');
    return { settings: emptySettingsFile, raw: undefined, problems };
  }
  const pick = <T>(key: string, takes: (value: unknown) => value is T, wanted: string): Record<string, T> => {
    const given = raw[key];
    const taken: Record<string, T> = {};
    if (given === undefined) return taken;
    if (!isRecord(given)) report(key, `"${key}" must be an object: ${wanted}.`);
    else {
      for (const [name, value] of Object.entries(given)) {
        if (takes(value)) taken[name] = value;
        else report(name, `"${name}": ${wanted}.`);
      }
    }
    return taken;
  };
  const dismissals: Dismissal[] = [];
  if (raw.dismissals !== undefined && !Array.isArray(raw.dismissals))
    report('dismissals', '"dismissals" must be a list.');
  for (const entry of Array.isArray(raw.dismissals) ? raw.dismissals : []) {
    if (isRecord(entry) && typeof entry.check === 'string' && typeof entry.text === 'string') {
      dismissals.push({
        check: entry.check,
        text: entry.text,
        ...(typeof entry.file === 'string' ? { file: entry.file } : {}),
        ...(typeof entry.sentence === 'string' ? { sentence: entry.sentence } : {}),
        reason: typeof entry.reason === 'string' ? entry.reason : '',
        date: typeof entry.date === 'string' ? entry.date : '',
      });
    } else report('dismissals', 'A dismissal needs "check" and "text".');
  }
  const { houseStyle } = raw;
  const styleIds = houseStyles.map(({ id }) => id);
  const known = typeof houseStyle === 'string' && styleIds.includes(houseStyle);
  if (houseStyle !== undefined && !known) report('houseStyle', `"houseStyle" must be one of ${styleIds.join(', ')}.`);
  return {
    settings: {
      ...(known && { houseStyle }),
      spellings: pick('spellings', (value) => typeof value === 'string', 'the wanted spelling, by the id of the actor'),
      files: pick('files', (value) => value === 'on' || value === 'off', '"on" or "off", by the path of the file'),
      checks: pick('checks', isLevel, `one of ${levels.join(', ')}`),
      dismissals,
    },
    raw,
    problems,
  };
}

/** The file's next text; keys that this version does not know stay. */
export function writeSettingsFile(raw: Record<string, unknown> | undefined, settings: SettingsFile): string {
  const next: Record<string, unknown> = { ...raw };
  for (const key of ['spellings', 'files', 'checks'] as const) {
    if (Object.keys(settings[key]).length > 0) next[key] = settings[key];
    else delete next[key];
  }
  // In one order, so that what two people add meets in a merge only where it lies side by side.
  if (settings.dismissals.length > 0) next.dismissals = [...settings.dismissals].sort(byPlace);
  else delete next.dismissals;
  return `${JSON.stringify(next, undefined, 2)}\n`;
}

function byPlace(a: Dismissal, b: Dismissal): number {
  const [left, right] = [a, b].map(({ file = '', check, text, sentence = '' }) =>
    [file, check, text, sentence].join('\n'),
  );
  return (left as string) < (right as string) ? -1 : left === right ? 0 : 1;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
