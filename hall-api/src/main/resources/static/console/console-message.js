import { HallElement, html } from '/shared/element.js';

/** One sentence on what the last press did, or did not. Value: `{kind: 'info' | 'problem' | 'unknown', text}` or null. */
export class ConsoleMessage extends HallElement {
  static tag = 'console-message';

  connected() {
    this.setAttribute('role', 'alert');
  }

  render(message) {
    if (!message) return '';
    return html`<p class="message ${message.kind}" data-message="${message.kind}">${message.text}</p>`;
  }
}
