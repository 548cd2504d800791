/** What a ticket is asked for, where that leads, and what stands on the slip (取号申请与号票凭条). */
package govhall.web.slip;
