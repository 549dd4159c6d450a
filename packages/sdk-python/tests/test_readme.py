"""Every Python snippet of the README, run in order against a sandbox."""

from __future__ import annotations

import importlib.util
import re
import sqlite3
from pathlib import Path
from typing import Any, Dict, List

import pytest
from conftest import PACKAGE, Running, sandbox

from growpanel import GrowPanel, NotFoundError

TEXT = (PACKAGE / "README.md").read_text(encoding="utf-8")
SNIPPETS: List[str] = re.findall(r"^```python\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)

#: Records that the page's placeholders stand for.
PLANS = [
    {"id": id, "name": id, "billing_freq": "month", "currency": "usd"} for id in ("price_a", "price_b", "price_pro")
]


@pytest.fixture
def account() -> Any:
    with sandbox("--seed", "empty", "--now", "2026-06-15") as running:
        yield running


def prepared(account: Running) -> Dict[str, str]:
    """Makes what the placeholders stand for, and says what to read in their place."""
    with GrowPanel(account.api_key, account.url) as gp:
        pushed = gp.data.sources.create({"name": "Pushed", "type": "api"}).id
        stripe = gp.data.sources.create({"name": "Stripe", "type": "stripe"}).id
        hook = gp.webhooks.create({"url": "https://example.com/hook", "event_type": "movement.new"}).id
        gp.data.customers.create({"id": "cus_xxx", "name": "Acme Inc", "country": "us", "data_source": str(pushed)})
        gp.data.plans.create([{**plan, "data_source": str(pushed)} for plan in PLANS])  # type: ignore[list-item]
        assert gp.profile.get().email
    return {
        "api_key=...": "api_key=os.environ['GROWPANEL_API_KEY']",
        'date="..."': 'date="last-12-months"',
        'interval="..."': 'interval="month"',
        'breakdown="..."': 'breakdown="plan"',
        'full_import(id="ds_xxx")': f'full_import(id="{stripe}")',
        'progress(id="ds_xxx")': f'progress(id="{stripe}")',
        "ds_xxx": str(pushed),
        "wh_xxx": str(hook),
    }


class Page:
    """The page's snippets, run one after the other as a reader would."""

    def __init__(self, account: Running) -> None:
        self._real = prepared(account)
        self._scope: Dict[str, Any] = {}

    def run(self, snippet: str) -> None:
        for placeholder, value in self._real.items():
            snippet = snippet.replace(placeholder, value)
        code = compile(snippet, "README.md", "exec")
        if re.search(r"^ +raise$", snippet, re.MULTILINE):
            with pytest.raises(NotFoundError):
                exec(code, self._scope)
        else:
            exec(code, self._scope)
        # The page's staging server is not on this machine, and its `with` closes the client.
        if "api-dev" in snippet or snippet.startswith("with GrowPanel("):
            self._scope["gp"] = GrowPanel.from_env()


def billing_of_the_reader() -> None:
    """The files that the page reads, in the current folder."""
    lines = [
        "id,customer_id,date,amount,currency,plan_id",
        "inv_9,cus_acme,2026-06-01,100,usd,",
        "inv_10,x,soon,1,usd,",
    ]
    Path("invoices.csv").write_text("\n".join(lines), encoding="utf-8")
    with sqlite3.connect("shop.db") as shop:
        shop.execute("create table charges (id, customer_id, date, cents, currency)")
        shop.execute("insert into charges values ('inv_11', 'cus_acme', '2026-06-02', 700, 'usd')")
    shop.close()


def test_every_snippet_runs(account: Running, monkeypatch: pytest.MonkeyPatch, capsys: Any, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    billing_of_the_reader()
    monkeypatch.setenv("GROWPANEL_API_KEY", account.api_key)
    monkeypatch.setenv("GROWPANEL_API_URL", account.url)
    page = Page(account)
    printed: Dict[str, List[str]] = {}
    for snippet in SNIPPETS:
        if "import polars" in snippet and importlib.util.find_spec("polars") is None:
            continue
        page.run(snippet)
        printed[snippet] = capsys.readouterr().out.splitlines()

    def of(part: str) -> List[str]:
        return next(lines for snippet, lines in printed.items() if part in snippet)

    assert of("# Top-level KPIs") == [
        "0",
        *[f"2026-0{month}-01 0" for month in range(1, 6)],
        "Acme Inc 0",
    ]
    assert of("results = gp.data.invoices.create") == ["inv_4 success", "inv_5 success", "inv_6 success"]
    assert of("CustomerInput(") == ["9900"]
    assert of('gp.customers.iterate(status="active")') == ["cus_acme"]
    assert of("gp.raw_response")[0].startswith("200 ")
    assert of("gp.stream")[0].startswith("id,")
    assert of("on_retry=")[0].startswith("GET http://127.0.0.1")
    assert "cus_acme" in of("asyncio.run(main())")
    assert of("csv.DictReader")[-2:] == [
        "1 stored, 1 invalid",
        "invoices 2 inv_10 date must be a date that exists, as YYYY-MM-DD or an ISO 8601 date-time, got 'soon'",
    ]
    assert of("sqlite3.connect") == ["1"]
    assert of("charges()")[0].startswith("row invoices 2 Stopped at invoices, row 2: date: must be a date that exists")
    assert of("sign(") == ["Acme Inc -4900"]
    assert len(SNIPPETS) - 1 <= len(printed) <= len(SNIPPETS)
    assert len(SNIPPETS) >= 26
