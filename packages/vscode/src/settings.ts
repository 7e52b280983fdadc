import * as vscode from 'vscode';

export interface Settings {
  read: 'auto' | 'always' | 'never';
  faults: 'information' | 'hint' | 'off';
  /** In UTF-16 code units. */
  maxLength: number;
}

export function settingsOf(document: vscode.TextDocument): Settings {
  const settings = vscode.workspace.getConfiguration('articleDigest', document);
  return {
    read: settings.get('read', 'auto'),
    faults: settings.get('faults', 'information'),
    maxLength: settings.get('maxLength', 1_000_000),
  };
}
