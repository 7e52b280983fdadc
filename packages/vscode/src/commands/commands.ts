import * as vscode from 'vscode';
import type { ActiveArticle } from '../active.ts';
import { showPlace } from '../hover-links.ts';
import type { IgnoredFaults } from '../ignored-faults.ts';
import { mayHoldAnArticle } from '../languages.ts';
import type { DigestPanel } from '../panel/panel.ts';
import type { Readings } from '../readings.ts';
import { changeSetting, settingsOf } from '../settings.ts';
import type { ArticleViews } from '../tree.ts';
import type { Order } from '../views/arrange.ts';
import type { ViewItem } from '../views/item.ts';
import { subjectOf, type Subject } from './article.ts';
import { revealRow } from './reveal.ts';

type Actions = typeof import('../actions.ts');
const actions = (): Promise<Actions> => import('../actions.ts');

/** What the commands work on. */
export interface Parts {
  extension: vscode.Uri;
  readings: Readings;
  ignored: IgnoredFaults;
  active: ActiveArticle;
  panel: DigestPanel;
  views: ArticleViews;
}

/** Every command of the extension, in the order of the manifest. */
export function registerCommands(parts: Parts): vscode.Disposable {
  const { active, extension, ignored, panel, readings, views } = parts;
  const decide = (read: boolean) => async (): Promise<void> => {
    // What has the focus may be no article at all: a program, or the output of one.
    const inFront = vscode.window.activeTextEditor?.document;
    const document = inFront !== undefined && mayHoldAnArticle(inFront) ? inFront : active.document;
    if (document === undefined) return;
    active.use(document);
    await readings.decide(document, read);
  };
  /** Does something with the article; where none is read the reader is told why. */
  async function about(act: (to: Actions, subject: Subject) => Promise<void>): Promise<void> {
    const subject = await subjectOf(active);
    if (subject !== undefined) await act(await actions(), subject);
  }
  const goTo = (what: 'statement' | 'mention', direction: 1 | -1): Promise<void> =>
    about((to, subject) => to.goTo(subject, active, what, direction));
  const commands: Record<string, (...args: never[]) => unknown> = {
    // From the lens comes the address of its document, from a menu that of the editor.
    showDigest: (of?: vscode.Uri | string) => {
      const uri = of?.toString();
      const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
      if (document !== undefined) active.use(document);
      panel.show();
    },
    copySummary: () => about((to, subject) => to.copySummary(subject)),
    copyQuotation: (row?: ViewItem, rows?: ViewItem[]) =>
      about((to, subject) => to.copyQuotation(subject, active, row, rows)),
    nextQuotation: () => goTo('statement', 1),
    previousQuotation: () => goTo('statement', -1),
    nextMention: () => goTo('mention', 1),
    previousMention: () => goTo('mention', -1),
    cleanCopy: () => about((to, subject) => to.cleanCopy(subject)),
    export: (format?: string) => about((to, subject) => to.exportDigest(subject, readings, format)),
    readAsArticle: decide(true),
    leaveAlone: decide(false),
    setPublished: () => about((to, subject) => to.setPublished(subject, readings)),
    foldBoilerplate: () => about((to, subject) => to.foldBoilerplate(subject, active)),
    toggleHints: () => changeSetting('inlayHints.enabled', !settingsOf(active.document).hints.on, active.document),
    showLegend: async () => (await actions()).showLegend(),
    openSample: async () => (await actions()).openSample(extension),
    showPlace: (uri: string, line: number, character: number) => showPlace(active, uri, line, character),
    reveal: (row: ViewItem) => revealRow(active, row),
    copyRow: async (row: ViewItem | undefined, rows?: ViewItem[]) => (await actions()).copyRows(row, rows),
    mendRow: (row: ViewItem) => about((to, subject) => to.mendRow(subject, row)),
    ignoreFault: (uri: string, key: string) => ignored.add(uri, key),
    ignoreRule: (uri: string, code: string) => ignored.addRule(uri, code),
    showIgnored: async () => (await actions()).showIgnored(active, ignored),
    filterViews: (words?: string) => views.filter(words),
    clearFilter: () => views.filter(''),
    sortViews: (order?: Order) => views.sort(order),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`articleDigest.${name}`, run)),
  );
}
