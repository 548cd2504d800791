/**
 * Which page of the kiosk is seen (当前页面), and the way back. Each page is an element of `main`; the heading gets the
 * focus, so that the page is read aloud and the keyboard starts at its top. Event: `enter`.
 */
class Stage extends EventTarget {
  #main;
  #more;
  #past = [];
  #seen = { view: 'start-view' };

  constructor(main, more) {
    super();
    this.#main = main;
    this.#more = more;
    const measure = () => this.#measure();
    main.addEventListener('scroll', measure, { passive: true });
    new ResizeObserver(measure).observe(main);
    for (const page of main.children) new ResizeObserver(measure).observe(page);
    more.addEventListener('click', () => main.scrollBy({ top: main.clientHeight * 0.7, behavior: 'smooth' }));
  }

  get view() {
    return this.#seen.view;
  }

  get canGoBack() {
    return this.#past.length > 0;
  }

  element(view = this.view) {
    return this.#main.querySelector(view);
  }

  /** Shows a page; `redo` draws it again when somebody comes back to it. */
  show(view, redo = () => {}) {
    if (view !== this.view || view === 'guide-view') this.#past.push({ ...this.#seen, scrolled: this.#main.scrollTop });
    this.#enter({ view, redo });
  }

  /** Shows a page that one cannot go back to. */
  replace(view) {
    this.#enter({ view });
  }

  back() {
    const last = this.#past.pop();
    if (!last) return;
    last.redo?.();
    this.#enter(last);
  }

  home() {
    this.#past = [];
    this.#enter({ view: 'start-view' });
  }

  #enter(page) {
    this.#seen = page;
    for (const element of this.#main.children) element.hidden = element.localName !== page.view;
    this.#main.dataset.view = page.view;
    this.#main.scrollTop = page.scrolled ?? 0;
    this.dispatchEvent(new CustomEvent('enter'));
    this.element().querySelector('h1')?.focus({ preventScroll: true });
    this.#measure();
  }

  #measure() {
    const below = this.#main.scrollHeight - this.#main.scrollTop - this.#main.clientHeight;
    this.#more.hidden = below < 40;
  }
}

export const stage = new Stage(document.querySelector('main'), document.querySelector('#more'));
