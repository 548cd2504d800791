/** The code on the slip (凭条二维码). */
package govhall.kiosk.slip;
