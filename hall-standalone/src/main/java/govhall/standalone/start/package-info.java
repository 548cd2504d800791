/** May this program start here (启动条件): the folder is its own, and a refusal is said in sentences. */
package govhall.standalone.start;
