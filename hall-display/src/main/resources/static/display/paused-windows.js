import { HallElement, html } from '/shared/element.js';
import { language, name, t } from '/shared/i18n.js';

/** Which windows pause and why (暂停服务), windows of one reason together. Value: the windows of the picture. */
export class PausedWindows extends HallElement {
  static tag = 'paused-windows';

  render(windows = []) {
    const groups = new Map();
    const paused = windows.filter(window => window.state === 'PAUSED').sort(byNumber);
    for (const window of paused) {
      const shown = name(window, 'shown');
      groups.set(shown, [...(groups.get(shown) ?? []), window.no]);
    }
    if (groups.size === 0) return '';
    return html`<section aria-labelledby="paused-title">
      <h2 id="paused-title">${t('paused.title')}</h2>
      <ul>
        ${[...groups].map(([shown, numbers]) => row(shown, numbers))}
      </ul>
    </section>`;
  }
}

function row(shown, numbers) {
  const listed = numbers.join(language() === 'en' ? ', ' : '、');
  return html`<li data-key="${shown}" data-paused="${numbers.join(' ')}">
    <strong>${t(numbers.length > 1 ? 'paused.windows' : 'paused.window', { numbers: listed })}</strong> ${shown}
  </li>`;
}

const byNumber = (one, other) => String(one.no).localeCompare(String(other.no), 'en', { numeric: true });
