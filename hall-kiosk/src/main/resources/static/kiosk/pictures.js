import { markup } from '/shared/element.js';

/**
 * The line drawings of the guide (智慧导引图标), one for each word that `guide.csv` uses in its column picture.
 * They are decoration beside words, never instead of them: hidden from screen readers, drawn in the colour of the text.
 */
const ring = (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const box = (x, y, w, h) => `M${x} ${y}h${w}v${h}h${-w}z`;
const person = x => `${ring(x, 7, 3)}M${x - 5} 21v-4a5 5 0 0 1 10 0v4`;
const wheels = (left, right) => ring(left, 18, 2) + ring(right, 18, 2);

const DRAWINGS = {
  arrow: 'M3 12h17M13 5l7 7-7 7',
  baby: `${ring(12, 12, 9)}M9 11v.1M15 11v.1M9 15a4 4 0 0 0 6 0M12 3c0 2 2 2 2 4`,
  bike: `${ring(6, 16, 4)}${ring(18, 16, 4)}M6 16l4-8h5l3 8M10 8l3 8h-7M9 6h3`,
  bolt: 'M13 2L5 14h6l-1 8 8-12h-6z',
  book: 'M12 6c-2-2-5-2-9-2v15c4 0 7 0 9 2 2-2 5-2 9-2V4c-4 0-7 0-9 2zM12 6v15',
  bus: `${box(3, 5, 18, 13)}M3 11h18M9 5v6M15 5v6${wheels(7, 17)}`,
  candle: `${box(9, 10, 6, 11)}M5 21h14M12 10V8M12 2c2 3 2 5 0 6-2-1-2-3 0-6`,
  car: `M3 17v-5l3-6h12l3 6v5zM3 12h18${wheels(7, 17)}`,
  cities: `${box(3, 10, 6, 11)}${box(9, 4, 7, 17)}${box(16, 12, 5, 9)}M12 8v.1M12 12v.1M12 16v.1M6 14v.1M6 17v.1`,
  clock: `${ring(12, 12, 9)}M12 6v6l4 3`,
  coins: `M3 7c0-4 12-4 12 0s-12 4-12 0v5c0 4 12 4 12 0V7M9 15v2c0 4 12 4 12 0v-5c0-2-3-3-6-3`,
  document: 'M6 2h9l4 4v16H6zM15 2v4h4M9 11h7M9 15h7M9 19h4',
  elder: `${ring(10, 5, 3)}M7 21l2-6-1-6c2-2 5-1 5 2l4 2M12 21l-1-6M17 12v9`,
  farm: 'M12 21V9M12 13c-5 0-7-3-7-7 5 0 7 3 7 7M12 10c0-4 2-7 7-7 0 4-2 7-7 7M4 21h16',
  flame: 'M12 2c1 5 6 7 6 12a6 6 0 0 1-12 0c0-3 2-4 3-6 1 2 2 2 2 3 2-3 1-6 1-9',
  food: 'M7 2v20M4 2v6c0 3 6 3 6 0V2M17 22v-9c-3 0-3-8 0-11z',
  hands: 'M12 8c-2-4-7-3-7 1 0 3 4 5 7 8 3-3 7-5 7-8 0-4-5-5-7-1M3 21c4-3 6-2 9-1 3-1 5-2 9 1',
  help: `${ring(12, 12, 10)}M9 9c0-4 6-4 6 0 0 2-3 2-3 5M12 18v.1`,
  hospital: `${box(4, 3, 16, 18)}M12 7v8M8 11h8M9 21v-3h6v3`,
  house: 'M2 12l10-9 10 9M5 10v11h14V10M10 21v-6h4v6',
  idcard: `${box(2, 5, 20, 14)}${ring(8, 11, 2)}M5 16c0-3 6-3 6 0M14 10h5M14 14h5`,
  invoice: 'M5 2v20l2-2 3 2 2-2 2 2 3-2 2 2V2zM9 6l3 4 3-4M12 10v6M9 11h6M9 14h6',
  list: 'M8 6h13M8 12h13M8 18h13M3 6h.1M3 12h.1M3 18h.1',
  music: `${ring(6, 18, 3)}${ring(18, 16, 3)}M9 18V5l12-2v13`,
  no: `${ring(12, 12, 9)}M6 6l12 12`,
  passport: `${box(4, 2, 16, 20)}${ring(12, 10, 4)}M8 10h8M12 6c-2 3-2 5 0 8 2-3 2-5 0-8M9 18h6`,
  people: `${person(8)}M15 4a3 3 0 0 1 0 6M17 13c3 0 5 2 5 4v4`,
  phone: `${box(6, 2, 12, 20)}M11 18h2`,
  pregnant: `${ring(11, 4, 2)}M9 22v-5H7l2-8c1-2 4-2 4 0l1 2c3 1 3 6-1 6v5`,
  printer: `M7 8V2h10v6M7 17H3V8h18v9h-4${box(7, 14, 10, 8)}`,
  rings: `${ring(8, 14, 6)}${ring(16, 14, 6)}M6 3h4l-2 3z`,
  scales: 'M12 3v18M7 21h10M4 6h16M4 6l-3 8c1 3 5 3 6 0zM20 6l-3 8c1 3 5 3 6 0z',
  school: 'M1 9l11-5 11 5-11 5zM6 11v6c3 3 9 3 12 0v-6M22 10v6',
  search: `${ring(10, 10, 7)}M15 15l7 7`,
  shop: 'M3 9l2-6h14l2 6M3 9c0 3 4 3 4.5 0 0 3 4.5 3 4.5 0 0 3 4.5 3 4.5 0 0 3 4.5 3 4.5 0M5 12v9h14v-9M10 21v-5h4v5',
  shrimp: 'M19 5c-8-3-15 1-15 8 0 5 4 8 8 8l4-3M19 5c1 3-1 5-4 5-4 0-5 4-2 5l5 1M16 6v.1M19 5l3-3M19 6l4 1M8 8l3 3M6 14l4-1',
  star: 'M12 2l3 7 7 .5-5.5 4.5 2 7.5-6.5-4-6.5 4 2-7.5L2 9.5 9 9z',
  tap: 'M3 10h9c5 0 7 2 7 6h-5c0-1-1-2-2-2H3M9 10V5M5 5h8M16.5 19v2',
  truck: `${box(1, 6, 13, 11)}M14 10h5l4 4v3h-9z${wheels(6, 18)}`,
  wheelchair: `${ring(9, 4, 2)}M9 7v7h6l3 6h2M9 10h6M7 11a6 6 0 1 0 8 8`,
  work: `${box(2, 7, 20, 13)}M8 7V3h8v4M2 13h20M12 12v2`,
  yes: `${ring(12, 12, 9)}M7 12l4 4 6-8`,
  back: 'M20 12H4M11 5l-7 7 7 7',
  erase: 'M21 5H9l-7 7 7 7h12zM12 9l6 6M18 9l-6 6',
  globe: `${ring(12, 12, 9)}M3 12h18M12 3c-4 5-4 13 0 18 4-5 4-13 0-18`,
  home: 'M2 12l10-9 10 9M5 10v11h14V10M10 21v-6h4v6',
  sign: 'M8 12V5a1.5 1.5 0 0 1 3 0v6V3.5a1.5 1.5 0 0 1 3 0V11V5a1.5 1.5 0 0 1 3 0v8c0 6-2 8-5 8-4 0-5-2-8-8 1-2 3-1 4 1',
  warning: 'M12 3l10 18H2zM12 10v5M12 18v.1',
};

/** A drawing as markup; an unknown word is drawn as a document, so that new data never breaks a page. */
export const picture = name =>
  markup(
  `<svg class="picture" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${
    Object.hasOwn(DRAWINGS, name) ? DRAWINGS[name] : DRAWINGS.document
  }"></path></svg>`,
  );
