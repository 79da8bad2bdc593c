/** The whole script of the report: language, filters, search; the page is complete without it. */
export const script = `
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const languages = byId('languages');
  const filter = byId('filter');
  const chapter = byId('filter-chapter');
  const status = byId('filter-status');
  const text = byId('filter-text');
  const plain = (said) => said.toLowerCase().normalize('NFD').replace(/\\p{M}/gu, '').replace(/đ/g, 'd');
  const requirements = [...document.querySelectorAll('.requirement')];
  const words = new Map();
  const wordsOf = (each) => words.get(each) ?? words.set(each, plain(each.textContent)).get(each);
  const speak = (language) => {
    root.lang = language;
    for (const button of languages.querySelectorAll('button')) button.setAttribute('aria-pressed', String(button.value === language));
    for (const each of document.querySelectorAll('[data-vi]')) each.textContent = each.getAttribute('data-' + language);
  };
  const show = () => {
    const wanted = plain(text.value.trim());
    let shown = 0;
    for (const each of requirements) {
      each.hidden = Boolean(
        (chapter.value && each.dataset.chapter !== chapter.value) ||
          (status.value && each.dataset.status !== status.value) ||
          (wanted && !wordsOf(each).includes(wanted)),
      );
      if (!each.hidden) shown += 1;
    }
    for (const each of document.querySelectorAll('.chapter')) each.hidden = !each.querySelector('.requirement:not([hidden])');
    byId('filter-count').textContent = String(shown);
  };
  const reveal = () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest('[hidden]')) {
      chapter.value = status.value = text.value = '';
      show();
    }
    const inside = target.matches('.requirement') && target.querySelector('details');
    if (inside) inside.open = true;
    target.scrollIntoView();
  };
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    event.preventDefault();
    text.focus();
  });
  languages.hidden = filter.hidden = false;
  languages.addEventListener('click', (event) => event.target.value && speak(event.target.value));
  filter.addEventListener('input', show);
  filter.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', reveal);
  speak(root.lang);
  if (location.hash) reveal();
})();
`;
