/** Doors for citizens (群众自助服务): kiosk, slip and phone page. */
package govhall.kiosk;
