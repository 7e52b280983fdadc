import * as vscode from 'vscode';
import type { ActiveArticle } from './active.ts';
import { changeSetting, settingsOf } from './settings.ts';
import type { Order } from './views/arrange.ts';
import type { ViewName } from './views/index.ts';
import type { ViewItem } from './views/item.ts';

const NAMES: readonly ViewName[] = [
  'people',
  'quotes',
  'sources',
  'organizations',
  'places',
  'numbers',
  'timeline',
  'artefacts',
];

/** Rows of a group that hide the groups below it where it is open from the start. */
const MANY = 10;

/** The view container “Article”: one tree for each view, all about the active article and with one filter and one order. */
export class ArticleViews implements vscode.Disposable {
  readonly #active: ActiveArticle;
  readonly #trees: readonly Tree[];
  readonly #subscriptions: vscode.Disposable;
  #filter = '';

  constructor(active: ActiveArticle) {
    this.#active = active;
    this.#trees = NAMES.map((name) => new Tree(name, active, () => this.#filter));
    this.#subscriptions = vscode.Disposable.from(
      ...this.#trees,
      active.onDidChange(() => this.#refresh()),
    );
  }

  /** Asks for words and leaves what has them, while they are typed. */
  async filter(words?: string): Promise<void> {
    const before = this.#filter;
    if (words !== undefined) return this.#setFilter(words);
    const input = vscode.window.createInputBox();
    input.title = vscode.l10n.t('Filter the Article Views');
    input.placeholder = vscode.l10n.t('Words of a name, a role or a statement');
    input.value = before;
    const accepted = await new Promise<boolean>((resolve) => {
      input.onDidChangeValue((value) => this.#setFilter(value));
      input.onDidAccept(() => resolve(true));
      input.onDidHide(() => resolve(false));
      input.show();
    });
    if (!accepted) this.#setFilter(before);
    input.dispose();
  }

  async sort(order?: Order): Promise<void> {
    const { t } = vscode.l10n;
    const { document } = this.#active;
    const now = settingsOf(document).views.order;
    const picks = (
      [
        ['count', t('By count'), 'list-ordered'],
        ['appearance', t('In order of appearance'), 'arrow-down'],
        ['name', t('By name'), 'case-sensitive'],
      ] as const
    ).map(([id, label, icon]) => ({
      id,
      label: `$(${icon}) ${label}`,
      description: id === now ? t('now') : '',
    }));
    const chosen = order ?? (await vscode.window.showQuickPick(picks, { title: t('Sort the Article Views') }))?.id;
    if (chosen !== undefined && chosen !== now) await changeSetting('views.order', chosen, document);
  }

  #setFilter(words: string): void {
    if (words === this.#filter) return;
    this.#filter = words;
    void vscode.commands.executeCommand('setContext', 'articleDigest.filtered', words.trim() !== '');
    this.#refresh();
  }

  #refresh(): void {
    for (const tree of this.#trees) tree.refresh();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** One view. The editor asks only for what it shows, so that nothing is read for a view that nobody looks at. */
class Tree implements vscode.TreeDataProvider<ViewItem>, vscode.Disposable {
  readonly #name: ViewName;
  readonly #active: ActiveArticle;
  readonly #filter: () => string;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData: vscode.Event<void> = this.#changed.event;
  readonly #view: vscode.TreeView<ViewItem>;
  /** Ids are unique among siblings only; the editor wants them unique in the tree. */
  readonly #parents = new WeakMap<ViewItem, ViewItem>();

  constructor(name: ViewName, active: ActiveArticle, filter: () => string) {
    this.#name = name;
    this.#active = active;
    this.#filter = filter;
    const options = { treeDataProvider: this, showCollapseAll: true, canSelectMany: true };
    this.#view = vscode.window.createTreeView(`articleDigest.${name}`, options);
  }

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(parent?: ViewItem): Promise<ViewItem[]> {
    if (parent !== undefined) return this.#below(parent);
    const reading = await this.#active.reading();
    const filter = this.#filter();
    this.#view.description = filter.trim() === '' ? '' : vscode.l10n.t('with “{0}”', filter.trim());
    if (reading?.article === undefined) return [];
    const { article, reader, words } = reading;
    this.#active.textOfViews = article.text;
    const { keyPoints, views } = settingsOf(this.#active.document);
    const { t } = vscode.l10n;
    const digest = reader.digestOf(article, keyPoints);
    const items = reader.VIEWS[this.#name]({ article, digest, t, ...words, unsure: views.unsure });
    return reader.arrange(items, views.order, filter);
  }

  #below(parent: ViewItem): ViewItem[] {
    const children = parent.children ?? [];
    for (const child of children) this.#parents.set(child, parent);
    return children;
  }

  getParent(item: ViewItem): ViewItem | undefined {
    return this.#parents.get(item);
  }

  getTreeItem(item: ViewItem): vscode.TreeItem {
    const { label, marks, note, tooltip, icon, span, kind, children } = item;
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const isOpen = kind === 'group' && this.#parents.get(item) === undefined && (children?.length ?? 0) <= MANY;
    const open = isOpen ? Expanded : Collapsed;
    const row = new vscode.TreeItem(
      marks === undefined ? label : { label, highlights: marks },
      children === undefined || children.length === 0 ? None : this.#filter().trim() === '' ? open : Expanded,
    );
    row.id = this.#idOf(item);
    row.iconPath = new vscode.ThemeIcon(icon);
    row.contextValue = kind;
    if (note !== undefined) row.description = note;
    row.tooltip = tooltip ?? label;
    row.accessibilityInformation = { label: [label, note].filter(Boolean).join(', ') };
    if (span !== undefined) {
      const title = vscode.l10n.t('Show in the Text');
      row.command = { command: 'articleDigest.reveal', title, arguments: [item] };
    }
    return row;
  }

  #idOf(item: ViewItem): string {
    const parent = this.#parents.get(item);
    // With a filter all rows are open: as other rows, so that they are as they were once it is gone.
    return parent === undefined ? `${this.#filter().trim()}/${item.id}` : `${this.#idOf(parent)}/${item.id}`;
  }

  dispose(): void {
    vscode.Disposable.from(this.#view, this.#changed).dispose();
  }
}
