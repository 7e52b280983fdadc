import type { Attribution, Span } from '@article-digest/core';
import * as vscode from 'vscode';
import type { ActiveArticle } from './active.ts';
import { mayHoldAnArticle } from './languages.ts';
import { settingsOf } from './settings.ts';

/** What colours of tokens cannot say: what is not the story is faint, the ruler shows who says things where, speech may be tinted. */
export function decorate(active: ActiveArticle): vscode.Disposable {
  // Made once there is an article to decorate.
  let kinds: Kinds | undefined;

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
    const types = kinds;
    const show = (kind: keyof Kinds, isOn: boolean, spans: () => readonly Span[]): void =>
      editor.setDecorations(
        types[kind],
        article === undefined || !isOn
          ? []
          : spans().map(({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end))),
      );
    const said = (which: (attribution: Attribution) => boolean): readonly Span[] =>
      article?.attributions.filter(which).flatMap(({ content }) => content) ?? [];
    const { fadeBoilerplate, overviewRuler, tintSpeech } = decorations;
    show('boilerplate', fadeBoilerplate, () => article!.blocks.filter(({ kind }) => kind === 'boilerplate'));
    show('named', overviewRuler, () => said(({ speaker }) => !speaker.anonymous));
    show('unnamed', overviewRuler, () => said(({ speaker }) => speaker.anonymous));
    show('speech', tintSpeech, () => article!.quotations.filter(({ kind }) => kind === 'speech'));
  }

  return vscode.Disposable.from(
    { dispose: () => Object.values(kinds ?? {}).forEach((kind) => kind.dispose()) },
    active.onDidChange(() => void refresh()),
    // An editor that shows the same document anew has none of its decorations.
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      if (editors.some(({ document }) => document === active.document && mayHoldAnArticle(document))) void refresh();
    }),
  );
}

type Kinds = Record<'boilerplate' | 'named' | 'unnamed' | 'speech', vscode.TextEditorDecorationType>;

function makeKinds(): Kinds {
  const { createTextEditorDecorationType: type } = vscode.window;
  const ruler = (name: string): vscode.DecorationRenderOptions => ({
    overviewRulerColor: color(name),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
  return {
    boilerplate: type({ color: color('boilerplateForeground') }),
    named: type(ruler('overviewRuler.statementForeground')),
    unnamed: type(ruler('overviewRuler.unnamedSourceForeground')),
    speech: type({ backgroundColor: color('speechBackground') }),
  };
}

function color(name: string): vscode.ThemeColor {
  return new vscode.ThemeColor(`articleDigest.${name}`);
}
