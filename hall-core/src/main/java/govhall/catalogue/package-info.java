/** What the halls do (事项目录): items, bundles, their papers, the guide through them and the search for them. */
package govhall.catalogue;
