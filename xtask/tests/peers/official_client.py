"""The vendor's own client against the mock: create, read, update, list over pages, delete.

    cargo xtask mock chartmogul --port 4010
    python3 -m venv ../peer && ../peer/bin/pip install chartmogul
    ../peer/bin/python xtask/tests/peers/official_client.py http://127.0.0.1:4010/v1
"""

import sys

import chartmogul as cm

config = cm.Config("key", max_retries=0)
config.uri = sys.argv[1]


def call(method, **arguments):
    return method(config, **arguments).get()


def listed(resource, **arguments):
    """Every item, two a page."""
    items, pages, cursor = [], 0, {}
    while True:
        page = call(resource.all, per_page=2, **cursor, **arguments)
        items += getattr(page, resource._root_key)
        pages += 1
        if not page.has_more:
            return items, pages
        cursor = {"cursor": page.cursor}


def is_gone(resource, uuid):
    try:
        call(resource.retrieve, uuid=uuid)
    except cm.APIError as error:
        return error.__cause__ is None or error.__cause__.response.status_code == 404
    return False


def walk(name, resource, datas, change, key="uuid", update="modify", **only):
    made = [call(resource.create, data=data) for data in datas]
    for one, data in zip(made, datas):
        read = call(resource.retrieve, uuid=getattr(one, key))
        for field, value in data.items():
            if isinstance(value, str) and hasattr(read, field) and isinstance(getattr(read, field), str):
                assert getattr(read, field) == value, (name, field, getattr(read, field))
    uuid = getattr(made[0], key)
    if change:
        changed = call(getattr(resource, update), uuid=uuid, data=change)
        for field, value in change.items():
            assert changed is None or getattr(changed, field) == value, (name, field)
            assert getattr(call(resource.retrieve, uuid=uuid), field) == value, (name, field)
    items, pages = listed(resource, **only)
    uuids = [getattr(item, key) for item in items]
    assert len(uuids) == len(set(uuids)), (name, "an item is listed twice")
    assert uuids == [getattr(one, key) for one in made], (name, "what is new is not what is listed")
    assert pages > 1, (name, "one page")
    call(resource.destroy, uuid=uuid)
    assert is_gone(resource, uuid), (name, "still there")
    assert uuid not in [getattr(item, key) for item in listed(resource, **only)[0]], (name, "still listed")
    print(f"{name}: {len(made)} created, read, {'updated, ' if change else ''}{len(items)} listed on {pages} pages, deleted")
    return made[1]


source = call(cm.DataSource.create, data={"name": "mock"}).uuid
customer = walk(
    "customers", cm.Customer,
    [{"data_source_uuid": source, "external_id": f"c{n}", "name": f"Customer {n}", "email": f"c{n}@example.com"} for n in range(3)],
    {"name": "Other"}, data_source_uuid=source,
)
found = call(cm.Customer.search, email="c1@example.com")
assert [one.uuid for one in found.entries] == [customer.uuid], "search"
plan = walk(
    "plans", cm.Plan,
    [{"data_source_uuid": source, "name": f"Plan {n}", "interval_count": 1, "interval_unit": "month", "external_id": f"p{n}"} for n in range(3)],
    {"name": "Gold"}, data_source_uuid=source,
)
walk(
    "contacts", cm.Contact,
    [{"customer_uuid": customer.uuid, "data_source_uuid": source, "first_name": f"Ann {n}", "email": f"ann{n}@example.com"} for n in range(3)],
    {"first_name": "Bea", "title": "CEO"}, customer_uuid=customer.uuid,
)
walk(
    "opportunities", cm.Opportunity,
    [{"customer_uuid": customer.uuid, "owner": "a@example.com", "pipeline": "New", "pipeline_stage": f"Stage {n}",
      "estimated_close_date": "2026-12-24", "currency": "USD", "amount_in_cents": 100} for n in range(3)],
    {"pipeline_stage": "Won"}, customer_uuid=customer.uuid,
)
walk(
    "tasks", cm.Task,
    [{"customer_uuid": customer.uuid, "task_details": f"Call {n}", "assignee": "a@example.com", "due_date": "2026-12-24T10:00:00Z"} for n in range(3)],
    {"task_details": "Write"}, key="task_uuid", update="patch", customer_uuid=customer.uuid,
)
line = {"type": "one_time", "amount_in_cents": 1000, "quantity": 1, "external_id": "l"}
invoices = [{"external_id": f"i{n}", "date": "2026-01-01T00:00:00Z", "currency": "USD", "line_items": [line], "transactions": []} for n in range(3)]
made = call(cm.Invoice.create, uuid=customer.uuid, data={"invoices": invoices}).invoices
assert [one.external_id for one in made] == ["i0", "i1", "i2"]
items, pages = listed(cm.Invoice, customer_uuid=customer.uuid)
assert [one.uuid for one in items] == [one.uuid for one in made] and pages == 2, "invoices of the customer"
of_customer = call(cm.Invoice.all, uuid=customer.uuid)
assert of_customer.customer_uuid == customer.uuid and len(of_customer.invoices) == 3
read = call(cm.Invoice.retrieve, uuid=made[0].uuid)
assert read.line_items[0].amount_in_cents == 1000 and read.line_items[0].uuid.startswith("li_")
changed = call(cm.Invoice.disable, uuid=made[0].uuid, data={"disabled": True})
assert changed.disabled and call(cm.Invoice.retrieve, uuid=made[0].uuid).disabled
call(cm.Invoice.destroy, uuid=made[0].uuid)
assert is_gone(cm.Invoice, made[0].uuid), "the invoice is still there"
print(f"invoices: {len(made)} created, read, updated, {len(items)} listed on {pages} pages, deleted")
try:
    call(cm.Customer.create, data={"name": "no source"})
    raise AssertionError("a customer without a source was taken")
except cm.APIError as error:
    print("refused:", str(error).splitlines()[0][:120])
