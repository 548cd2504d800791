import { loadWords } from '/shared/i18n.js';
import { setHallTime } from '/shared/time.js';

/**
 * Shows every shared component with the examples that lie beside it (组件样例), for whoever changes one, for screenshots
 * and for axe. `?open=problem-dialog` also opens the examples of a dialog, one after another is closed.
 */
const COMPONENTS = [
  'elapsed-time',
  'hall-clock',
  'language-switch',
  'live-announcer',
  'problem-dialog',
  'stale-banner',
  'ticket-number',
];

await loadWords();
const main = document.querySelector('main');
for (const component of COMPONENTS) await showComponent(component);
// After the clocks are there: the gallery's hall is at half past nine for ever after.
setHallTime('2026-11-24T09:30:00+08:00');
main.dataset.ready = '';
const opened = new URLSearchParams(location.search).get('open');
for (const shown of main.querySelectorAll(opened ?? ':not(*)')) await shown.open(shown.example.open);

async function showComponent(component) {
  const folder = `/shared/components/${component}/`;
  const [module, examples] = await Promise.all([
    import(`${folder}${component}.js`),
    fetch(`${folder}examples.json`).then(answer => answer.json()),
    style(`${folder}${component}.css`),
  ]);
  Object.values(module)
    .find(exported => exported.tag === component)
    .define();
  for (const example of examples) main.append(sectionOf(component, example));
}

function sectionOf(component, example) {
  const section = document.createElement('section');
  const title = document.createElement('h2');
  title.textContent = `${component}: ${example.name}`;
  const shown = document.createElement(component);
  shown.example = example;
  for (const [name, value] of Object.entries(example.attributes ?? {})) shown.setAttribute(name, value);
  section.append(title, shown);
  main.append(section);
  if ('value' in example) shown.value = example.value;
  if ('date' in example) shown.value = new Date(example.date);
  if ('say' in example) shown.say(example.say);
  return section;
}

function style(href) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  document.head.append(link);
  return new Promise((resolve, reject) => Object.assign(link, { onload: resolve, onerror: reject }));
}
