import * as vscode from 'vscode';

/**
 * Listens for documents that go on under another name: a new one that is saved, a file that is renamed, or its folder.
 * Tells the old and the new address before what had the old one closes.
 */
export function onRename(listener: (before: string, now: string) => void): vscode.Disposable {
  const { workspace } = vscode;
  return vscode.Disposable.from(
    // The editor does not say that what is saved was a new document: for a moment both are open, with one text.
    workspace.onDidSaveTextDocument((saved) => {
      const text = saved.getText();
      const before = workspace.textDocuments.find((open) => open.uri.scheme === 'untitled' && open.getText() === text);
      if (before !== undefined) listener(before.uri.toString(), saved.uri.toString());
    }),
    workspace.onWillRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        const before = oldUri.toString();
        for (const { uri } of workspace.textDocuments) {
          const address = uri.toString();
          if (address === before || address.startsWith(`${before}/`))
            listener(address, newUri.toString() + address.slice(before.length));
        }
      }
    }),
  );
}
