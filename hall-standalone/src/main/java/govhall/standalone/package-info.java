/** The whole hall in one program on one port with a Redis of its own (单机版): what a village, a town or a newcomer runs. */
package govhall.standalone;
