import type { Article, Span } from '@article-digest/core';
import * as vscode from 'vscode';
import { mayHoldAnArticle } from './languages.ts';
import { areAt, move, type Places, placesOf } from './moved.ts';
import { PutOff } from './put-off.ts';
import type { Readings } from './readings.ts';
import { pauseFor } from './rest.ts';
import { settingsOf, type Settings } from './settings.ts';

const NAMES = ['boilerplate', 'named', 'unnamed', 'speech'] as const;
type Name = (typeof NAMES)[number];

/**
 * What colours of tokens cannot say, in every editor that can be seen: what is not the story is faint, the ruler shows who says
 * things where, speech may be tinted.
 */
export function decorate(readings: Readings): vscode.Disposable {
  // Made once there is an article to decorate.
  let kinds: Kinds | undefined;
  /** What each editor shows, moved along with the text as the editor moves it; of what is not here that is not known. */
  const shown = new Map<vscode.TextEditor, Map<Name, Places>>();
  const later = new PutOff();

  function schedule(document: vscode.TextDocument, wait: number): void {
    const editors = editorsOf(document);
    // One that has become something else may still show what it had.
    if (editors.length > 0 && (mayHoldAnArticle(document) || editors.some((editor) => shown.has(editor))))
      later.start(document, wait, () => void refresh(document));
    else later.stop(document);
  }

  async function refresh(document: vscode.TextDocument): Promise<void> {
    const { decorations } = settingsOf(document);
    const wanted = Object.values(decorations).some(Boolean);
    const reading = wanted ? await readings.of(document) : undefined;
    // Out of date: what made it so has scheduled the next.
    if (wanted && reading === undefined) return;
    const article = reading?.article;
    if (article === undefined && kinds === undefined) return;
    kinds ??= makeKinds();
    for (const name of NAMES) {
      const spans = article === undefined ? [] : spansOf(name, article, decorations);
      for (const editor of editorsOf(document)) show(editor, kinds[name], name, spans);
    }
  }

  function show(editor: vscode.TextEditor, kind: vscode.TextEditorDecorationType, name: Name, spans: Span[]): void {
    const places = shown.get(editor) ?? new Map<Name, Places>();
    shown.set(editor, places);
    const known = places.get(name);
    if (known !== undefined && areAt(known, spans)) return;
    places.set(name, placesOf(spans));
    const { document } = editor;
    const ranges = spans.map(
      ({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)),
    );
    editor.setDecorations(kind, ranges);
  }

  function follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    for (const [editor, all] of shown) {
      if (editor.document !== document) continue;
      for (const [name, places] of all) if (!contentChanges.every((change) => move(places, change))) all.delete(name);
    }
    schedule(document, pauseFor(document));
  }

  /** An editor that shows the same document anew is another one, and has no decorations. */
  function look(editors: readonly vscode.TextEditor[]): void {
    for (const editor of shown.keys()) if (!editors.includes(editor)) shown.delete(editor);
    for (const editor of editors) if (!shown.has(editor)) schedule(editor.document, 0);
  }

  look(vscode.window.visibleTextEditors);
  return vscode.Disposable.from(
    { dispose: () => Object.values(kinds ?? {}).forEach((kind) => kind.dispose()) },
    later,
    vscode.workspace.onDidChangeTextDocument(follow),
    // A document that changes its language opens again without its editor changing.
    vscode.workspace.onDidOpenTextDocument((document) => schedule(document, 0)),
    vscode.window.onDidChangeVisibleTextEditors(look),
    readings.onDidChange((document) => schedule(document, 0)),
  );
}

function editorsOf(document: vscode.TextDocument): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
}

function spansOf(name: Name, { attributions, blocks, quotations }: Article, wanted: Settings['decorations']): Span[] {
  switch (name) {
    case 'boilerplate':
      return wanted.fadeBoilerplate ? blocks.filter(({ kind }) => kind === 'boilerplate') : [];
    case 'speech':
      return wanted.tintSpeech ? quotations.filter(({ kind }) => kind === 'speech') : [];
    default:
      return wanted.overviewRuler
        ? attributions
            .filter(({ speaker }) => speaker.anonymous === (name === 'unnamed'))
            .flatMap(({ content }) => content)
        : [];
  }
}

type Kinds = Record<Name, vscode.TextEditorDecorationType>;

function makeKinds(): Kinds {
  const ruler = (name: string): vscode.TextEditorDecorationType =>
    kindOf({ overviewRulerColor: color(name), overviewRulerLane: vscode.OverviewRulerLane.Right });
  return {
    boilerplate: kindOf({ color: color('boilerplateForeground') }),
    named: ruler('overviewRuler.statementForeground'),
    unnamed: ruler('overviewRuler.unnamedSourceForeground'),
    speech: kindOf({ backgroundColor: color('speechBackground') }),
  };
}

/** What is typed beside a place is no part of it until it is read. */
function kindOf(options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType {
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  return vscode.window.createTextEditorDecorationType({ rangeBehavior, ...options });
}

function color(name: string): vscode.ThemeColor {
  return new vscode.ThemeColor(`articleDigest.${name}`);
}
