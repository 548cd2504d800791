package govhall.standalone.demo;

import tools.jackson.databind.JsonNode;

/** What a door said (应答): the HTTP status and the body, which is a problem where the status is not of the 200s. */
record Answer(int status, JsonNode body) {

    boolean done() {
        return status / 100 == 2;
    }

    /** Whether the door refused for this reason, such as {@code miss-too-early}. */
    boolean refusedAs(String slug) {
        return body.path("type").asString("").equals("/problems/" + slug);
    }

    /** Redis or the program is out of reach, or the hall is too busy to say. */
    boolean away() {
        return status >= 500;
    }
}
