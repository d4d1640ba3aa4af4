// Compiles bytes, which workers may not: the error says what to do instead.
import { checkField } from "quitus";

export default {
  fetch() {
    try {
      checkField("intent.log", "/eventDate", "2020-10-07T15:18:00+0200");
      return new Response("no error");
    } catch ({ code, message }) {
      return new Response(`${code} ${message}`);
    }
  },
};
