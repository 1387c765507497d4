// Open pages in Firefox, and run one script in each first and one when it is there. Asks
// on standard input for {"modules": …, "firefox": …, "first": …, "script": …,
// "pages": […]}, and prints one line of JSON a page: what the script found, what the page
// asked for and what went wrong.

import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const order = JSON.parse(await text(process.stdin));
const { modules, firefox, first, script, pages } = order;
const puppeteer = createRequire(`${modules}/`)("puppeteer-core");
const browser = await puppeteer.launch({ browser: "firefox", executablePath: firefox });
try {
  const page = await browser.newPage();
  let asked = [];
  let errors = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.evaluateOnNewDocument(first);
  await page.setViewport({ width: 390, height: 844 });
  for (const address of pages) {
    [asked, errors] = [[], []];
    await page.goto(address, { waitUntil: "load" });
    const found = await page.evaluate(script);
    console.log(JSON.stringify({ ...found, asked, errors }));
  }
} finally {
  await browser.close();
}
