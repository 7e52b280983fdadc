import * as vscode from 'vscode';
import type { Order } from './views/arrange.ts';

/** All settings; what is on and what is off is asked here and nowhere else. */
export interface Settings {
  read: 'auto' | 'always' | 'never';
  /** In UTF-16 code units. */
  maxLength: number;
  attributions: 'all' | 'speech';
  /** Most key points of a digest. */
  keyPoints: number;
  hover: boolean;
  outline: boolean;
  /** Most rows of the outline. */
  outlineItems: number;
  highlights: boolean;
  semanticColors: boolean;
  codeLens: boolean;
  links: boolean;
  workspaceSymbols: boolean;
  /** Most files of the workspace that are looked into. */
  workspaceFiles: number;
  /** All hints are off where the first is. */
  hints: { on: boolean; dates: boolean; speakers: boolean; units: boolean };
  decorations: { fadeBoilerplate: boolean; overviewRuler: boolean; tintSpeech: boolean };
  faults: { severity: 'information' | 'hint' | 'off'; ignore: readonly string[] };
  panel: { followsText: boolean; leadsText: boolean; layout: 'stack' | 'disclosure' | 'compact' };
  views: { order: Order; unsure: boolean };
  /** Whether a copied quotation says which article it is from. */
  copySource: boolean;
}

/** Until a setting changes they are what they were: the editor takes a tenth of a millisecond to put them together. */
const known = new Map<string, Settings>();

/** Has to come before all that asks for settings once they have changed. */
export function watchSettings(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration(() => known.clear()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => known.clear()),
    vscode.workspace.onDidCloseTextDocument(({ uri, languageId }) => known.delete(keyOf(uri, languageId))),
  );
}

function keyOf(uri?: vscode.Uri, languageId?: string): string {
  return `${languageId} ${uri?.toString()}`;
}

/** The settings as they hold for a document, or for none. */
export function settingsOf(document?: vscode.TextDocument): Settings {
  const key = keyOf(document?.uri, document?.languageId);
  let settings = known.get(key);
  if (settings === undefined) known.set(key, (settings = askedFor(document)));
  return settings;
}

/** The same for a file that is not open, and of which there may be thousands: they are not kept. */
export function settingsOfFile(file: { uri: vscode.Uri; languageId: string }): Settings {
  return askedFor(file);
}

function askedFor(document: { uri: vscode.Uri; languageId: string } | undefined): Settings {
  const settings = vscode.workspace.getConfiguration('articleDigest', document);
  // What each is unless told is in the manifest; here it only stands for a broken one.
  const isOn = (name: string): boolean => settings.get(name, true);
  return {
    read: settings.get('read', 'auto'),
    maxLength: settings.get('maxLength', 1_000_000),
    attributions: settings.get('attributions', 'all'),
    keyPoints: settings.get('keyPoints', 3),
    hover: isOn('hover.enabled'),
    outline: isOn('outline.enabled'),
    outlineItems: settings.get('outline.maxItems', 1000),
    highlights: isOn('highlights.enabled'),
    semanticColors: isOn('semanticColors.enabled'),
    codeLens: isOn('codeLens.enabled'),
    links: isOn('links.enabled'),
    workspaceSymbols: isOn('workspaceSymbols.enabled'),
    workspaceFiles: settings.get('workspaceSymbols.maxFiles', 2000),
    hints: {
      on: isOn('inlayHints.enabled'),
      dates: isOn('inlayHints.dates'),
      speakers: isOn('inlayHints.speakers'),
      units: isOn('inlayHints.units'),
    },
    decorations: {
      fadeBoilerplate: isOn('decorations.fadeBoilerplate'),
      overviewRuler: isOn('decorations.overviewRuler'),
      tintSpeech: isOn('decorations.tintSpeech'),
    },
    faults: { severity: settings.get('faults.severity', 'information'), ignore: settings.get('faults.ignore', []) },
    panel: {
      followsText: isOn('panel.followsText'),
      leadsText: isOn('panel.leadsText'),
      layout: settings.get('panel.layout', 'stack'),
    },
    views: { order: settings.get('views.order', 'count'), unsure: isOn('views.unsure') },
    copySource: isOn('copy.source'),
  };
}

/** Patterns of files that the editor's own search leaves out. */
export function leftOutOfSearch(): string[] {
  const patterns = vscode.workspace.getConfiguration('search').get<Record<string, unknown>>('exclude', {});
  return Object.keys(patterns).filter((pattern) => patterns[pattern] === true);
}

/** Changes a setting where the value is set that holds for the document, or for all; for the user where it is set nowhere. */
export async function changeSetting(name: string, value: unknown, document?: vscode.TextDocument): Promise<void> {
  const settings = vscode.workspace.getConfiguration('articleDigest', document);
  const set = settings.inspect(name);
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  // As the editor ranks them: what is set for a language holds before what is not, wherever that is set.
  const places = [
    [set?.workspaceFolderLanguageValue, WorkspaceFolder, true],
    [set?.workspaceLanguageValue, Workspace, true],
    [set?.globalLanguageValue, Global, true],
    [set?.workspaceFolderValue, WorkspaceFolder, false],
    [set?.workspaceValue, Workspace, false],
  ] as const;
  const [, target, inLanguage] = places.find(([held]) => held !== undefined) ?? [undefined, Global, false];
  await settings.update(name, value, target, inLanguage);
}
