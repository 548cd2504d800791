/** What the hall says when it will not do a thing (不予办理): every refusal, its facts and how it is carried to a door. */
package govhall.refusal;
