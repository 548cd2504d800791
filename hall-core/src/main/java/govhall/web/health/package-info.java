/** Whether a program may be sent citizens and clerks (健康检查). */
package govhall.web.health;
