/** What tests of every module share (测试设施): a real Redis, a line that loses replies, and patience. */
package govhall.testing;
