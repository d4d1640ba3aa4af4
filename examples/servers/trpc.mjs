// tRPC: a kind is the input; the formatter puts its errors where clients look for them, in `data`.

import { initTRPC } from "@trpc/server";
import { flatten, intent } from "quitus";

const { router, procedure } = initTRPC.create({
  errorFormatter({ shape, error }) {
    const issues = error.code === "BAD_REQUEST" ? error.cause?.issues : undefined;
    return { ...shape, data: { ...shape.data, issues: issues ? flatten({ issues }) : null } };
  },
});

export const appRouter = router({
  report: procedure.input(intent.log).mutation(({ input }) => input),
});
