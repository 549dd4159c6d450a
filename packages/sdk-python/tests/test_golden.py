"""The worked example of the documentation, as numbers."""

from __future__ import annotations

from growpanel import GrowPanel


def test_the_worked_example(gp: GrowPanel) -> None:
    summary = gp.reports.summary()
    assert (summary.summary.mrr_current, summary.summary.arr_current, summary.currency) == (9900, 118800, "usd")
    assert summary.summary.mrr_percentage_change_30 is None
    mrr = gp.reports.mrr(date=("2024-02-01", "2024-08-15"), interval="month")
    moved = [(p.date, p.new, p.expansion, p.contraction, p.churn, p.reactivation, p.total_mrr) for p in mrr.result]
    assert moved == [
        ("2024-02-01", 9900, 0, 0, 0, 0, 9900),
        ("2024-03-01", 0, 20000, 0, 0, 0, 29900),
        ("2024-04-01", 0, 0, -25000, 0, 0, 4900),
        ("2024-05-01", 0, 0, 0, -4900, 0, 0),
        ("2024-06-01", 0, 0, 0, 0, 0, 0),
        ("2024-07-01", 0, 0, 0, 0, 0, 0),
        ("2024-08-01", 0, 0, 0, 0, 9900, 9900),
    ]
    customers = gp.customers.get_customers(limit="50").result
    assert customers.count == 1
    (acme,) = customers.list_
    assert (acme.id, acme.name, acme.mrr, acme.payments, acme.total_paid_base_currency) == (
        "cust_123",
        "Acme Inc",
        9900,
        4,
        54600,
    )
    detail = gp.customers.get_customers_id(id="cust_123")
    assert [s.plan_id for s in detail.current_subscriptions] == ["plan_pro"]
