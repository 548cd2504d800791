import { HallElement, html } from '../../element.js';
import { t } from '../../i18n.js';

/**
 * Tells a refusal in words (未能完成): `dialog.open(answer)` with an answer of door.js. Closed with its button, Enter or
 * Escape; then focus is back where it was, and `open` resolves.
 */
export class ProblemDialog extends HallElement {
  static tag = 'problem-dialog';

  open(answer) {
    this.value = problemText(answer);
    const dialog = this.querySelector('dialog');
    if (!dialog.open) dialog.showModal();
    return new Promise(resolve => dialog.addEventListener('close', resolve, { once: true }));
  }

  render(text) {
    return html`<dialog aria-labelledby="problem-title" data-problem>
      <h2 id="problem-title">${t('problem.title')}</h2>
      <p class="detail">${text}</p>
      <form method="dialog">
        <button class="primary" data-verb="close-problem">${t('problem.close')}</button>
      </form>
    </dialog>`;
  }
}

/** What is wrong and how to mend it: the server's words, or ours where it had none. */
export function problemText({ status, body }) {
  if (body?.detail) return body.detail;
  return status === 0 ? t('problem.no-answer') : t('problem.other', { status });
}
