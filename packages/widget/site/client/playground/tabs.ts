/**
 * Tabs as the ARIA practices describe them: arrows, Home and End move between them and show what they stand for; Tab goes on
 * into the panel.
 */
export function setUpTabs(list: HTMLElement, onShow: (panel: string) => void): void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const show = (tab: HTMLElement): void => {
    for (const one of tabs) {
      const chosen = one === tab;
      one.ariaSelected = String(chosen);
      one.tabIndex = chosen ? 0 : -1;
      const panel = document.getElementById(one.getAttribute('aria-controls') ?? '');
      if (panel) panel.hidden = !chosen;
    }
    onShow(tab.getAttribute('aria-controls') ?? '');
  };
  list.addEventListener('click', ({ target }) => {
    const tab = target instanceof Element ? target.closest<HTMLElement>('[role="tab"]') : null;
    if (tab) show(tab);
  });
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const tab = next === undefined ? undefined : tabs.at(next % tabs.length);
    if (at < 0 || !tab) return;
    event.preventDefault();
    show(tab);
    tab.focus();
  });
}
