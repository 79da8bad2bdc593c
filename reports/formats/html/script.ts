/** The whole script of the report: language and filters; the page is complete without it. */
export const script = `
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const languages = byId('languages');
  const filter = byId('filter');
  const chapter = byId('filter-chapter');
  const status = byId('filter-status');
  const speak = (language) => {
    root.lang = language;
    for (const button of languages.querySelectorAll('button')) button.setAttribute('aria-pressed', String(button.value === language));
    for (const each of document.querySelectorAll('[data-vi]')) each.textContent = each.getAttribute('data-' + language);
  };
  const show = () => {
    let shown = 0;
    for (const each of document.querySelectorAll('.requirement')) {
      each.hidden = Boolean((chapter.value && each.dataset.chapter !== chapter.value) || (status.value && each.dataset.status !== status.value));
      if (!each.hidden) shown += 1;
    }
    for (const each of document.querySelectorAll('.chapter')) each.hidden = !each.querySelector('.requirement:not([hidden])');
    byId('filter-count').textContent = String(shown);
  };
  const reveal = () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest('[hidden]')) return;
    chapter.value = status.value = '';
    show();
    target.scrollIntoView();
  };
  languages.hidden = filter.hidden = false;
  languages.addEventListener('click', (event) => event.target.value && speak(event.target.value));
  filter.addEventListener('change', show);
  filter.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', reveal);
  speak(root.lang);
})();
`;
