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
import { copyQuotation, copyRows, copySummary } from './copy.ts';
import { cleanCopy, exportDigest, openSample } from './documents.ts';
import { foldBoilerplate } from './fold.ts';
import { goTo, revealRow } from './go.ts';
import { showIgnored } from './ignored.ts';
import { mendRow } from './mend.ts';
import { setPublished } from './published.ts';
import { showLegend } from './legend.ts';

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
  const commands: Record<string, (...args: never[]) => unknown> = {
    // From the lens comes the address of its document, from a menu that of the editor.
    showDigest: (of?: vscode.Uri | string) => {
      const uri = of?.toString();
      const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
      if (document !== undefined) active.use(document);
      panel.show();
    },
    copySummary: () => copySummary(active),
    copyQuotation: (row?: ViewItem, rows?: ViewItem[]) => copyQuotation(active, row, rows),
    nextQuotation: () => goTo(active, 'statement', 1),
    previousQuotation: () => goTo(active, 'statement', -1),
    nextMention: () => goTo(active, 'mention', 1),
    previousMention: () => goTo(active, 'mention', -1),
    cleanCopy: () => cleanCopy(active),
    export: (format?: string) => exportDigest(active, readings, format),
    readAsArticle: decide(true),
    leaveAlone: decide(false),
    setPublished: () => setPublished(active, readings),
    foldBoilerplate: () => foldBoilerplate(active),
    toggleHints: () => changeSetting('inlayHints.enabled', !settingsOf(active.document).hints.on, active.document),
    showLegend: () => showLegend(),
    openSample: () => openSample(extension),
    showPlace: (uri: string, line: number, character: number) => showPlace(active, uri, line, character),
    reveal: (row: ViewItem) => revealRow(active, row),
    copyRow: (row: ViewItem | undefined, rows?: ViewItem[]) => copyRows(row, rows),
    mendRow: (row: ViewItem) => mendRow(active, row),
    ignoreFault: (uri: string, key: string) => ignored.add(uri, key),
    ignoreRule: (uri: string, code: string) => ignored.addRule(uri, code),
    showIgnored: () => showIgnored(active, ignored),
    filterViews: (words?: string) => views.filter(words),
    clearFilter: () => views.filter(''),
    sortViews: (order?: Order) => views.sort(order),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`articleDigest.${name}`, run)),
  );
}
