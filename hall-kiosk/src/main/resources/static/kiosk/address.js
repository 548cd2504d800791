const hall = new URLSearchParams(location.search).get('hall');

/** Which hall this kiosk stands in (所在大厅), where the page's address says so: `/kiosk/?hall=429005100`. */
export const ofHall = hall ? { hall } : {};

/** The address of a door of the hall, with parameters. */
export function address(path, parameters = {}) {
  const search = new URLSearchParams({ ...parameters, ...ofHall }).toString();
  return search ? `${path}?${search}` : path;
}
