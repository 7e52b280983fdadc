import type { Article, Span } from '@article-digest/core';
import * as vscode from 'vscode';
import type { ActiveArticle } from './active.ts';
import { mayHoldAnArticle } from './languages.ts';
import { areAt, move, type Places, placesOf } from './moved.ts';
import { settingsOf, type Settings } from './settings.ts';

const NAMES = ['boilerplate', 'named', 'unnamed', 'speech'] as const;
type Name = (typeof NAMES)[number];

/** What colours of tokens cannot say: what is not the story is faint, the ruler shows who says things where, speech may be tinted. */
export function decorate(active: ActiveArticle): vscode.Disposable {
  // Made once there is an article to decorate.
  let kinds: Kinds | undefined;
  /** What an editor shows, moved along with the text as the editor moves it; nothing where that is not known. */
  let shown: { editor: vscode.TextEditor; places: Map<Name, Places> } | undefined;

  async function refresh(): Promise<void> {
    const { document, editor } = active;
    if (document === undefined || editor === undefined) return;
    const { decorations } = settingsOf(document);
    const wanted = Object.values(decorations).some(Boolean);
    const reading = wanted ? await active.reading() : undefined;
    if (wanted && reading === undefined) return;
    const article = reading?.article;
    if (article === undefined && kinds === undefined) return;
    kinds ??= makeKinds();
    if (shown?.editor !== editor) shown = { editor, places: new Map() };
    for (const name of NAMES) {
      const spans = article === undefined ? [] : spansOf(name, article, decorations);
      const known = shown.places.get(name);
      if (known !== undefined && areAt(known, spans)) continue;
      shown.places.set(name, placesOf(spans));
      const ranges = spans.map(
        ({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)),
      );
      editor.setDecorations(kinds[name], ranges);
    }
  }

  function follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (document !== shown?.editor.document) return;
    for (const [name, places] of shown.places)
      if (!contentChanges.every((change) => move(places, change))) shown.places.delete(name);
  }

  return vscode.Disposable.from(
    { dispose: () => Object.values(kinds ?? {}).forEach((kind) => kind.dispose()) },
    vscode.workspace.onDidChangeTextDocument(follow),
    active.onDidChange(() => void refresh()),
    // An editor that shows the same document anew has none of its decorations.
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      shown = undefined;
      if (editors.some(({ document }) => document === active.document && mayHoldAnArticle(document))) void refresh();
    }),
  );
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
