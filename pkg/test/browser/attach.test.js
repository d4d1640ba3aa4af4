// What attach makes of controls of every sort. The forms are built in the page, under its Trusted Types.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import puppeteer from "puppeteer-core";
import { serve } from "../../../examples/forms/serve.js";

const browsers = {
  chrome: { executablePath: process.env.QUITUS_CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage"] },
  firefox: { executablePath: process.env.QUITUS_FIREFOX },
};

/** A good step of an operation. */
const log = {
  reference: "INTER-0500",
  contractReference: "contract1",
  status: "closed",
  event: "done",
  eventDate: "2020-03-06T10:45:23+01:00",
  logDate: "2020-03-06T10:45:26+01:00",
  serviceCode: "P902",
  "location.assetReference": "LOGEMENT_002",
  workType: "corrective",
};
const logs = Object.entries(log).map(([name, value]) => ["input", { name, value }]);
const without = (...names) => logs.filter(([, { name }]) => !names.includes(name));

/** A good visit. */
const visit = [
  ["input", { name: "companyId", value: "12" }],
  ["input", { name: "siteIds[0]", value: "1" }],
  ["input", { name: "ruleIds[]", value: "7" }],
  ["input", { name: "signature.name", value: "" }],
  ["input", { name: "provider.firstName", value: "Ada" }],
];

for (const [name, options] of Object.entries(browsers)) {
  describe(name, () => {
    let browser;
    let pages;
    let page;

    before(async () => {
      assert.ok(options.executablePath, "run these tests by `cargo pkg test`");
      pages = await serve();
      browser = await puppeteer.launch({ browser: name, headless: true, ...options });
      page = await browser.newPage();
      await page.goto(`${pages.address}/plain.html`);
      await page.evaluate(async () => {
        const { attach } = await import("/pkg/dist/form.js");
        const make = ([tag, { checked, ...attributes } = {}, inner = []]) => {
          const element = document.createElement(tag);
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
          element.append(...inner.map((one) => (typeof one === "string" ? one : make(one))));
          if (tag === "textarea") element.value = attributes.value ?? "";
          if (checked) element.checked = true;
          return element;
        };
        const one = (name, index = 0) => [...globalThis.form.elements].filter((element) => element.name === name)[index];
        Object.assign(globalThis, {
          attach,
          make,
          one,
          /** A form with these controls. */
          stage(controls, attributes) {
            globalThis.form = make(["form", { action: "about:blank", ...attributes }, controls]);
            document.body.replaceChildren(globalThis.form);
          },
          said: (name, index) =>
            (one(name, index).getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ").trim(),
          leave(name, value, index) {
            if (value !== undefined) one(name, index).value = value;
            one(name, index).dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
          },
          /** Whether the browser would send the form. */
          send(submitter) {
            let sent = false;
            const last = (event) => {
              sent = !event.defaultPrevented;
              event.preventDefault();
            };
            addEventListener("submit", last);
            HTMLFormElement.prototype.requestSubmit.call(globalThis.form, submitter);
            removeEventListener("submit", last);
            return sent;
          },
          entries: () => [...new FormData(globalThis.form)].map((entry) => entry.join("=")),
        });
      });
    });

    after(async () => {
      await browser?.close();
      pages?.close();
    });

    const stage = (controls, attributes) => page.evaluate((controls, attributes) => globalThis.stage(controls, attributes), controls, attributes);

    test("messages call a field what the page calls its control, as text", async () => {
      await stage([
        ["label", {}, ["Entreprise <b>  * ", ["input", { name: "companyId" }], ["span", { "aria-hidden": "true" }, ["?"]]]],
        ["span", { id: "rules" }, ["Règles :"]],
        ["input", { name: "ruleIds[0]", "aria-labelledby": "rules", value: "7" }],
        ["input", { name: "siteIds[0]", "aria-label": "Sites", value: "x" }],
        ["input", { name: "provider.firstName", value: "Ada" }],
        ["input", { name: "signature.name", value: "" }],
      ]);
      const messages = (options) =>
        page.evaluate((options) => {
          const { report, detach } = globalThis.attach(globalThis.form, "kare.unplanned", options);
          const told = report().issues.map(({ pointer, message }) => [pointer, message]);
          globalThis.send();
          const shown = globalThis.said("companyId");
          const bold = globalThis.form.querySelector("b");
          detach();
          return { told: Object.fromEntries(told), shown, bold };
        }, options);
      const { told, shown, bold } = await messages({});
      assert.equal(told["/companyId"], "“Entreprise <b>” is missing; it must be given.");
      assert.deepEqual([shown, bold], [told["/companyId"], null]);
      const own = await messages({ labels: { companyId: "<img src=x>" }, locale: "fr" });
      assert.match(own.told["/companyId"], /^«\u00a0<img src=x>\u00a0» manque/);
      assert.equal(own.shown, own.told["/companyId"]);
      assert.equal(await page.$("img"), null);
    });

    test("an empty control says nothing", async () => {
      await stage([
        ...logs,
        ["textarea", { name: "contacts[]" }],
        ["input", { name: "description", value: "" }],
        ["input", { type: "number", name: "criticalLevel" }],
        ["select", { name: "origin" }],
      ]);
      const { issues, value } = await page.evaluate(() => globalThis.attach(globalThis.form, "intent.log", {}).report());
      assert.deepEqual(issues, []);
      for (const name of ["contacts", "description", "criticalLevel", "origin"]) assert.equal(name in value, false, name);
    });

    test("names in every notation belong to the payload; others and idle controls do not", async () => {
      await stage([
        ...without("location.assetReference"),
        ["input", { name: "location[assetReference]", value: "LOGEMENT_002" }],
        ["input", { name: "contacts.0", value: "M. Prince" }],
        ["input", { name: "contacts[7]", value: "Mme Durand" }],
        ["input", { name: "tags.floor", value: "2" }],
        ["input", { name: "_token", value: "secret" }],
        ["input", { type: "file", name: "description" }],
        ["input", { name: "origin", value: "no", disabled: "" }],
        ["button", { name: "description", value: "no" }, ["Send"]],
      ]);
      const report = await page.evaluate(() => attach(form, "intent.log").report());
      assert.equal(report.ok, true);
      assert.deepEqual(report.value.location, { assetReference: "LOGEMENT_002" });
      assert.deepEqual(report.value.contacts, ["M. Prince", "Mme Durand"]);
      assert.deepEqual(report.value.tags, { floor: "2" });
      assert.deepEqual(Object.keys(report.value).filter((key) => ["_token", "description", "origin"].includes(key)), []);
      assert.equal(await page.evaluate(() => one("_token").hasAttribute("aria-describedby")), false);
    });

    test("what is submitted without a script is the normal form, field by field", async () => {
      await stage([
        ...without("eventDate", "logDate"),
        ["input", { name: "eventDate", type: "datetime-local", value: "2020-03-06T10:45" }],
        ["input", { name: "logDate", value: "2020-03-06T10:46:00+0100" }],
        ["input", { name: "contacts[]", value: "" }],
        ["input", { name: "contacts[]", value: "M. Prince" }],
        ["input", { name: "origin", value: "" }],
        ["input", { type: "hidden", name: "_token", value: "secret" }],
      ]);
      const [sent, data] = await page.evaluate(() => [(attach(form, "intent.log", { zone: "Indian/Reunion" }), send()), entries()]);
      assert.equal(sent, true);
      assert.deepEqual(data.sort(), [
        ...Object.entries({ ...log, eventDate: "2020-03-06T10:45:00+04:00", logDate: "2020-03-06T10:46:00+01:00" }).map((entry) => entry.join("=")),
        "_token=secret",
        "contacts[]=M. Prince",
      ].sort());
    });

    test("or as JSON text under one name; a form with errors is left alone", async () => {
      await stage([...logs, ["input", { type: "hidden", name: "_token", value: "secret" }]]);
      const [good, bad] = await page.evaluate(() => {
        attach(form, "intent.log", { payload: "log" });
        const good = entries();
        one("event").value = "finished";
        return [good, entries()];
      });
      assert.equal(good.length, 2);
      assert.equal(good[0], "_token=secret");
      const { "location.assetReference": assetReference, ...rest } = log;
      assert.deepEqual(JSON.parse(good[1].slice("log=".length)), { ...rest, location: { assetReference } });
      assert.ok(bad.includes("event=finished") && !bad.some((entry) => entry.startsWith("log=")));
    });

    test("a callback takes the place of the browser; a refused submission reaches nobody", async () => {
      await stage([...logs, ["button", { name: "draft", formnovalidate: "" }, ["Draft"]]]);
      const seen = await page.evaluate(() => {
        const seen = [];
        form.addEventListener("submit", (event) => seen.push(`page ${event.defaultPrevented}`) && event.preventDefault());
        attach(form, "intent.log", { onSubmit: ({ ok, value }, { type }) => seen.push(`${type} ${ok} ${value.reference}`) });
        send();
        one("reference").value = "";
        send();
        send(one("draft"));
        return seen;
      });
      assert.deepEqual(seen, ["submit true INTER-0500", "page true", "page false"]);
    });

    test("a message that comes with a click does not move the button away", async () => {
      await stage([["input", { name: "reference" }], ["p", {}, [["button", { type: "button", id: "press" }, ["Press"]]]]]);
      await page.evaluate(() => {
        attach(form, "intent.log");
        globalThis.clicks = 0;
        document.querySelector("#press").addEventListener("click", () => globalThis.clicks++);
        one("reference").focus();
      });
      await page.click("#press", { delay: 50 });
      await page.waitForFunction(() => said("reference") !== "");
      assert.equal(await page.evaluate(() => globalThis.clicks), 1);
    });

    test("times without offset are read in the zone, where the field wants UTC too", async () => {
      await stage([...visit, ["input", { name: "actualStart", type: "datetime-local", value: "2024-07-01T14:30" }]]);
      const [summer, gap, message, invalid] = await page.evaluate(() => {
        const { report } = attach(form, "kare.unplanned", { zone: "Europe/Paris" });
        const summer = report();
        one("actualStart").value = "2024-03-31T02:30";
        leave("actualStart");
        return [summer, report(), said("actualStart"), one("actualStart").validity.customError];
      });
      assert.equal(summer.value.actualStart, "2024-07-01T12:30:00Z");
      assert.deepEqual(summer.issues.map(({ code, pointer, path }) => [code, pointer, path]), [["date.zone-assumed", "/actualStart", ["actualStart"]]]);
      assert.deepEqual([gap.ok, gap.issues.map(({ code }) => code)], [false, ["date.gap"]]);
      assert.match(message, /2024-03-31/);
      assert.equal(invalid, true);
    });

    test("numbers, boxes and lists to choose from", async () => {
      const option = (value, attributes) => ["option", { value, ...attributes }, [value]];
      await stage([
        ["input", { name: "companyId", type: "number", value: "12" }],
        ...["4", "5", "6"].map((value) => ["input", { name: "siteIds", type: "checkbox", value, checked: value !== "4" }]),
        ["select", { name: "ruleIds", multiple: "" }, [option("7", { selected: "" }), option("8"), option("9", { selected: "" })]],
        ["textarea", { name: "signature.name", value: "a.png" }],
        ["input", { name: "signature.size", value: "1024" }],
        ["input", { name: "provider.firstName", value: "" }],
      ]);
      const [{ value }, data, wrong] = await page.evaluate(() => {
        const { report } = attach(form, "kare.unplanned");
        const [first, data] = [report(), entries()];
        one("siteIds", 2).value = "six";
        leave("siteIds", undefined, 1);
        return [first, data, [...form.querySelectorAll("[aria-invalid=true]")].map(({ name }) => name)];
      });
      assert.deepEqual(value, { companyId: 12, siteIds: [5, 6], ruleIds: [7, 9], signature: { name: "a.png", size: 1024 }, provider: {} });
      assert.deepEqual(data, ["companyId=12", "siteIds=5", "siteIds=6", "ruleIds=7", "ruleIds=9", "signature.name=a.png", "signature.size=1024"]);
      assert.deepEqual(wrong, ["siteIds", "siteIds", "siteIds"]);
    });

    test("a number that is none is said as one, and never dropped", async () => {
      await stage([...logs, ["input", { name: "visitAttempt", type: "number" }], ["input", { name: "criticalLevel", value: "3.5" }]]);
      await page.focus("[name=visitAttempt]");
      await page.keyboard.type("1e");
      await page.keyboard.press("Tab");
      const [bad, ok, first, second] = await page.evaluate(() => {
        const { report } = attach(form, "intent.log");
        leave("visitAttempt");
        leave("criticalLevel");
        return [one("visitAttempt").validity.badInput, report().ok, said("visitAttempt"), said("criticalLevel")];
      });
      assert.deepEqual([bad, ok], [true, false]);
      assert.ok(first !== "" && !first.includes("NaN"), first);
      assert.match(second, /3\.5/);
    });

    test("findings between fields stand at their control, those of no control at the form", async () => {
      await stage([
        ...without("status", "event", "serviceCode"),
        ["select", { name: "status" }, [["option", { value: "open" }, ["open"]]]],
        ["input", { name: "event", value: "done" }],
        ["input", { type: "hidden", name: "serviceCode", value: "" }],
      ]);
      const [event, general, focused] = await page.evaluate(() => {
        attach(form, "intent.log");
        send();
        const event = said("event");
        const { name } = document.activeElement;
        one("event").value = "acknowledged";
        send();
        return [event, form.lastElementChild.textContent, [name, document.activeElement.className]];
      });
      assert.notEqual(event, "");
      assert.match(general, /serviceCode/);
      assert.deepEqual(focused, ["event", "quitus-messages"]);
    });

    test("controls that come, go or belong from outside", async () => {
      await stage([...without("reference")], { id: "outside" });
      const found = await page.evaluate(async () => {
        attach(form, "intent.log");
        const turn = () => new Promise((resolve) => setTimeout(resolve));
        const before = send();
        const late = make(["input", { name: "reference" }]);
        form.append(late);
        await turn();
        const shown = late.required;
        leave("reference", "INTER-0500");
        const after = send();
        late.remove();
        await turn();
        const removed = [late.required, late.hasAttribute("aria-describedby"), send()];
        document.body.append(make(["input", { name: "reference", form: "outside", value: "" }]));
        leave("reference", "INTER-0501");
        return [before, shown, after, ...removed, send()];
      });
      assert.deepEqual(found, [false, true, true, false, false, false, true]);
    });

    test("detach leaves the form as it was", async () => {
      await stage([
        ...without("reference", "status", "workType"),
        ["input", { name: "reference", "aria-describedby": "hint", "aria-invalid": "false", pattern: "INTER-.*", value: "" }],
        ["p", { id: "hint", class: "hint" }, ["Like INTER-0500"]],
        ["div", { "data-message-for": "reference", class: "mine" }],
        ["select", { name: "status" }],
        ["label", {}, [["input", { type: "radio", name: "workType", value: "corrective" }], "corrective"]],
        ["label", {}, [["input", { type: "radio", name: "workType", value: "preventive" }], "preventive"]],
        ["input", { name: "workTypeOther" }],
      ]);
      const [before, during, after, valid, sent, outcome] = await page.evaluate(() => {
        const before = document.body.outerHTML;
        const { detach } = attach(form, "intent.log");
        const sent = send();
        const during = document.body.outerHTML;
        const group = form.querySelectorAll("label + .quitus-messages, label .quitus-messages").length;
        const own = form.querySelector(".mine").textContent;
        detach();
        detach();
        return [before, during, document.body.outerHTML, form.checkValidity(), sent, [group, own, send()]];
      });
      assert.notEqual(during, before);
      assert.equal(after, before);
      assert.equal(valid, true);
      assert.equal(sent, false);
      assert.deepEqual([outcome[0], outcome[2]], [1, true]);
      assert.match(outcome[1], /reference/);
    });

    test("spellings that the check takes never look wrong", async () => {
      await stage([...without("eventDate"), ["input", { name: "eventDate", value: "2020-03-06 10:45:23" }]]);
      const [pattern, valid] = await page.evaluate(() => {
        attach(form, "intent.log");
        const { patternMismatch } = one("eventDate").validity;
        send();
        return [patternMismatch, form.checkValidity()];
      });
      assert.deepEqual([pattern, valid], [true, true]);
    });

    test("a list of payloads", async () => {
      await stage(logs.map(([tag, { name, value }]) => [tag, { name: `[0].${name}`, value }]));
      const { ok, value } = await page.evaluate(() => attach(form, "intent.history").report());
      assert.equal(ok, true);
      assert.equal(value[0].location.assetReference, "LOGEMENT_002");
    });

    test("names that mean something to JavaScript are names", async () => {
      await stage([...logs, ["input", { name: "tags.__proto__", value: "a" }], ["input", { name: "elements", value: "b" }], ["input", { name: "__proto__.x", value: "c" }]]);
      const [ok, own, polluted] = await page.evaluate(() => {
        const { ok, value } = attach(form, "intent.log").report();
        return [ok, Object.keys(value.tags), "x" in {}];
      });
      assert.deepEqual([ok, own, polluted], [true, ["__proto__"], false]);
    });

    test("a kind with options of its own brings its language, its zone and its rules", async () => {
      await stage([
        ...without("serviceCode", "eventDate"),
        ["input", { name: "eventDate", type: "datetime-local", value: "2020-03-06T10:45" }],
        ["select", { name: "serviceCode" }],
        ["textarea", { name: "description", value: "" }],
        ["input", { name: "origin", value: "x" }],
      ]);
      const seen = await page.evaluate(async () => {
        const { intent } = await import("/pkg/dist/index.js");
        const rules = { require: ["/description"], forbid: ["/origin"], allow: { "/serviceCode": ["P902", "P903"] }, maxLength: { "/description": 5 } };
        const also = (_, { ok }) => (ok ? [{ code: "house.a", severity: "note", pointer: "/description", message: "Noté." }] : []);
        const attached = attach(form, intent.log.with({ locale: "fr", zone: "Indian/Reunion", rules, also }));
        const choices = [...one("serviceCode").options].map(({ value }) => value);
        const required = one("description").required;
        leave("serviceCode", "P902");
        leave("description");
        leave("origin");
        const first = [said("description"), said("origin"), said("serviceCode")];
        leave("description", "Fuites");
        leave("origin", "");
        const second = [said("description"), said("origin")];
        leave("description", "Fuite");
        return { choices, required, first, second, last: said("description"), report: attached.report() };
      });
      // French puts no-break spaces where a line must not end.
      const plain = (sentence) => sentence.replace(/[\u00a0\u202f]/g, " ");
      assert.deepEqual([seen.choices, seen.required], [["", "P902", "P903"], true]);
      assert.deepEqual(seen.first.map(plain), ["« description » doit être renseigné : une règle de ce contrat l’exige.", "« origin » ne doit pas être envoyé : une règle de ce contrat l’interdit.", ""]);
      assert.deepEqual(seen.second.map(plain), ["Ce texte a 6 caractères ; une règle de ce contrat en admet 5.", ""]);
      assert.equal(seen.last, "Noté.");
      assert.deepEqual([seen.report.ok, seen.report.value.eventDate], [true, "2020-03-06T10:45:00+04:00"]);
    });

    test("mistakes of the programmer are thrown at once", async () => {
      await stage(logs);
      const messages = await page.evaluate(() => {
        const thrown = (...words) => {
          try {
            attach(...words);
            return "nothing";
          } catch (error) {
            return `${error.name}: ${error.message}`;
          }
        };
        return [thrown(null, "intent.log"), thrown(one("event"), "intent.log"), thrown(form, "intent.lgo"), thrown(form, "intent.log", { local: "fr" }), thrown(form, "intent.log", { zone: "Mars/Olympus" })];
      });
      for (const [index, wanted] of [/attach needs a <form>/, /attach needs a <form>/, /intent\.lgo/, /local/, /Mars\/Olympus/].entries()) {
        assert.match(messages[index], /^TypeError: /);
        assert.match(messages[index], wanted);
      }
    });
  });
}
