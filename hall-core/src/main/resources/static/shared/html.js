/** Text that is markup already; everything else that meets {@link html} is escaped. */
class Markup extends String {}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Says that a text is markup. Never give it what came from outside. */
export const markup = text => new Markup(text);

function escaped(value) {
  if (value instanceof Markup) return value;
  if (Array.isArray(value)) return value.map(escaped).join('');
  if (value === null || value === undefined || value === false || value === true) return '';
  return String(value).replace(/[&<>"']/g, sign => ENTITIES[sign]);
}

/** Template tag: values are escaped, nested templates and arrays of them are not escaped twice, nothing is ''. */
export const html = (strings, ...values) => markup(String.raw({ raw: strings }, ...values.map(escaped)));
