import * as vscode from 'vscode';
import { showFaults } from './faults.ts';
import { DigestPanel } from './panel.ts';
import { registerProviders } from './providers.ts';
import { Readings } from './readings.ts';
import { showStatus } from './status.ts';

/** Registers everything; nothing is read before it is asked for. The same on the desktop and on the web. */
export function register(context: vscode.ExtensionContext): void {
  const readings = new Readings();
  const panel = new DigestPanel(context.extensionUri, readings);
  const decide = (read: boolean) => (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined) readings.decide(document, read);
  };
  context.subscriptions.push(
    readings,
    panel,
    registerProviders(readings),
    showFaults(readings),
    showStatus(readings),
    vscode.commands.registerCommand('articleDigest.showDigest', () => panel.show()),
    vscode.commands.registerCommand('articleDigest.readAsArticle', decide(true)),
    vscode.commands.registerCommand('articleDigest.leaveAlone', decide(false)),
  );
}
