import { chromium } from '@playwright/test';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--disable-gpu','--no-sandbox','--font-render-hinting=none']});
const p=await b.newPage({viewport:{width:390,height:844},locale:'en-GB'});
await p.goto(`http://localhost:4555/#/mohrss-2019?lang=en`); await p.waitForTimeout(1500);
await p.locator('summary', { hasText: 'Filter' }).click(); await p.locator('.filters .chip').first().click(); await p.waitForTimeout(800);
await p.screenshot({path:`/tmp/f.png`});
console.log(await p.evaluate(()=>[...document.querySelectorAll('.tools button, .filters, .moves')].map(e=>[e.className.slice(0,40),e.textContent.trim().slice(0,20),JSON.stringify(e.getBoundingClientRect())])));
await b.close();
