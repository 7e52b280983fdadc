/** Settings of the section `articleDigest`, by the names that the VS Code extension has for them. */
export interface Settings {
  /** Whether a document is read: `auto` where it looks like an article. */
  read: 'auto' | 'always' | 'never';
  /** Longest document that is read, in UTF-16 code units. */
  maxLength: number;
  attributions: 'all' | 'speech';
  /** Language of what is said of an article, as a BCP 47 tag; that of the editor where absent. */
  language?: string;
  faults: {
    severity: 'information' | 'hint' | 'off';
    /** Codes of faults that are not told. */
    ignore: readonly string[];
  };
  inlayHints: { enabled: boolean; dates: boolean; speakers: boolean; units: boolean };
  codeLens: { enabled: boolean };
  /** Most rows of the outline. */
  outline: { maxItems: number };
  /** Most files of the open folders that are looked into for symbols. */
  workspaceSymbols: { maxFiles: number };
  decorations: {
    /** Marks what is not the story, so that an editor shows it faded. */
    fadeBoilerplate: boolean;
  };
}

export const SECTION = 'articleDigest';

export const DEFAULTS: Settings = {
  read: 'auto',
  maxLength: 1_000_000,
  attributions: 'all',
  faults: { severity: 'information', ignore: [] },
  inlayHints: { enabled: true, dates: true, speakers: true, units: true },
  codeLens: { enabled: true },
  outline: { maxItems: 1000 },
  workspaceSymbols: { maxFiles: 2000 },
  decorations: { fadeBoilerplate: true },
};

/** The settings that a client gave; what it did not give, or gave wrong, is as if it were not there. */
export function settingsFrom(given: unknown): Settings {
  const top = fieldsOf(given);
  const [faults, hints, lens, decorations, outline, symbols] = [
    'faults',
    'inlayHints',
    'codeLens',
    'decorations',
    'outline',
    'workspaceSymbols',
  ].map((name) => fieldsOf(top[name]));
  return {
    read: oneOf(top['read'], ['auto', 'always', 'never']),
    maxLength: limit(top['maxLength'], DEFAULTS.maxLength),
    attributions: oneOf(top['attributions'], ['all', 'speech']),
    ...(typeof top['language'] === 'string' && { language: top['language'] }),
    faults: {
      severity: oneOf(faults!['severity'], ['information', 'hint', 'off']),
      ignore: strings(faults!['ignore']),
    },
    inlayHints: {
      enabled: whether(hints!['enabled']),
      dates: whether(hints!['dates']),
      speakers: whether(hints!['speakers']),
      units: whether(hints!['units']),
    },
    codeLens: { enabled: whether(lens!['enabled']) },
    outline: { maxItems: limit(outline!['maxItems'], DEFAULTS.outline.maxItems) },
    workspaceSymbols: { maxFiles: limit(symbols!['maxFiles'], DEFAULTS.workspaceSymbols.maxFiles) },
    decorations: { fadeBoilerplate: whether(decorations!['fadeBoilerplate']) },
  };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function limit(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 0 ? value : otherwise;
}

/** What is on unless it is turned off. */
function whether(value: unknown): boolean {
  return value !== false;
}

/** The first one where the value is none of them. */
function oneOf<Value extends string>(value: unknown, values: readonly [Value, ...Value[]]): Value {
  return values.find((one) => one === value) ?? values[0];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
