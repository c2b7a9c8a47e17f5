import type { CheckLevel } from '../core/model';
import { defaultLimit } from '../host/host';
import { defaultExclude, defaultInclude, isLevel, isRecord } from './workspace-files';

/** The client's settings under `corroborate`. */
export interface Configuration {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly markdown: boolean;
  /** Bytes. */
  readonly maximumFileSize: number;
  readonly checks: Readonly<Record<string, CheckLevel>>;
  /** Id of a house style; absent where the workspace's settings file decides. */
  readonly houseStyle?: string;
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
}

/** Takes what is well-formed; anything else is as if it were not set. */
export function readConfiguration(value: unknown): Configuration {
  const given = isRecord(value) ? value : {};
  const globs = (key: string, otherwise: readonly string[]) => {
    const list = given[key];
    return Array.isArray(list) ? list.filter((glob): glob is string => typeof glob === 'string') : otherwise;
  };
  const checks: Record<string, CheckLevel> = {};
  if (isRecord(given.checks))
    for (const [id, level] of Object.entries(given.checks))
      if (isLevel(level) && level !== 'default') checks[id] = level;
  const size = given.maximumFileSize;
  return {
    include: globs('include', defaultInclude),
    exclude: globs('exclude', defaultExclude),
    markdown: given.markdown === true,
    maximumFileSize: typeof size === 'number' && size > 0 ? size * 1024 * 1024 : defaultLimit,
    checks,
    ...(typeof given.houseStyle === 'string' && given.houseStyle !== 'default' && { houseStyle: given.houseStyle }),
    inlayHints: given.inlayHints === true,
    codeLens: given.codeLens !== false,
  };
}
