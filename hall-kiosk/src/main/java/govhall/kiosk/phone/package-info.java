/** The page of one ticket on its holder's phone (手机查询页). */
package govhall.kiosk.phone;
