import * as vscode from 'vscode';
import { ActiveArticle } from './active.ts';
import { registerCommands } from './commands/commands.ts';
import { decorate } from './decorations.ts';
import { showFaults } from './faults.ts';
import { IgnoredFaults } from './ignored-faults.ts';
import { DigestPanel } from './panel/panel.ts';
import { registerProviders } from './providers.ts';
import { Readings } from './readings.ts';
import { watchSettings } from './settings.ts';
import { showStatus } from './status.ts';
import { ArticleViews } from './tree.ts';

/** Registers everything; nothing is read before it is asked for. The same on the desktop and on the web. */
export function register(context: vscode.ExtensionContext): void {
  const settings = watchSettings();
  const readings = new Readings();
  const ignored = new IgnoredFaults(context.workspaceState);
  const active = new ActiveArticle(readings);
  const panel = new DigestPanel(context.extensionUri, active);
  const views = new ArticleViews(active);
  context.subscriptions.push(
    settings,
    readings,
    ignored,
    active,
    panel,
    views,
    registerProviders(readings, ignored),
    showFaults(readings, ignored),
    showStatus(active),
    decorate(readings),
    registerCommands({ extension: context.extensionUri, readings, ignored, active, panel, views }),
  );
}
