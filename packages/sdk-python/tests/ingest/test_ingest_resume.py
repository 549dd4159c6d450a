"""A run that is killed anywhere and started again leaves behind what one undisturbed run would have left."""

from __future__ import annotations

import json
import os
import pickle
import random
import signal
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

import anyio
import httpx
import pytest
from ingest_world import Sent, World, accounted, customer, killable, pass_on, refuse, year

from growpanel import ArgumentError, AsyncGrowPanel, CancelToken
from growpanel.ingest import Checkpoint, FileCheckpoint, IngestError, aingest

each_way = pytest.mark.parametrize("how", ["sync", "asyncio", "trio"])
TESTS = Path(__file__).resolve().parent


class InMemory:
    """A store that keeps JSON, as a real one does."""

    def __init__(self) -> None:
        self.text = ""
        self.saved: List[Checkpoint] = []
        self.cleared = 0

    def load(self) -> Optional[Checkpoint]:
        return json.loads(self.text) if self.text else None

    def save(self, checkpoint: Checkpoint) -> None:
        self.text = json.dumps(checkpoint)
        self.saved.append(json.loads(self.text))

    def clear(self) -> None:
        self.text = ""
        self.cleared += 1


class AwaitedInMemory:
    """The same behind coroutine functions."""

    def __init__(self, store: InMemory) -> None:
        self._store = store

    async def load(self) -> Optional[Checkpoint]:
        return self._store.load()

    async def save(self, checkpoint: Checkpoint) -> None:
        await anyio.lowlevel.checkpoint()
        self._store.save(checkpoint)

    async def clear(self) -> None:
        self._store.clear()


class Doomed:
    """A wire that ends after so many requests: then nothing is answered any more that a run could use."""

    def __init__(self) -> None:
        self.left = 0
        #: Whether the API still does what it is asked for last.
        self.stores = False

    def __call__(self, _: Sent, forward: Callable[[], httpx.Response]) -> httpx.Response:
        self.left -= 1
        if self.left >= 0:
            return forward()
        if self.left == -1 and self.stores:
            forward()
        return refuse(401, "gone")


@pytest.fixture(scope="module")
def undisturbed() -> Any:
    world = World()
    result = world.push(**killable(), batch_size=10)
    assert (result.invoices.stored, result.invoices.refused, result.invoices.invalid) == (111, 1, 1)
    return world.state(), result


@each_way
def test_ended_at_any_request_before_or_after_the_api_had_stored_it_a_run_can_be_taken_up(
    how: Any, undisturbed: Any
) -> None:
    expected, whole = undisturbed
    chance = random.Random(7)
    for _ in range(4):
        store = InMemory()
        doomed = Doomed()
        world = World(doomed)
        size: Dict[str, Any] = {"batch_size": chance.randint(3, 30), "concurrency": chance.randint(1, 5)}
        checkpoint = store if how == "sync" else AwaitedInMemory(store)
        for survived in [*(chance.randint(0, 8) for _ in range(chance.randint(1, 3))), 10_000]:
            doomed.left, doomed.stores = survived, chance.random() < 0.5
            try:
                result = world.push(how, **killable(), **size, checkpoint=checkpoint)
                break
            except IngestError as error:
                accounted(error.result)
        assert store.text == ""
        assert world.state() == expected
        for kind in ("customers", "plans", "invoices"):
            mine, theirs = getattr(result, kind), getattr(whole, kind)
            assert (mine.read, mine.stored, mine.refused, mine.invalid, mine.unconfirmed) == (
                theirs.read,
                theirs.stored,
                theirs.refused,
                theirs.invalid,
                0,
            )
        found = [(each.row, each.id, each.field) for each in result.problems]
        assert found == [(21, "orphan", "customer_id"), (42, "broken", "date")]


class Killer:
    """Stands in front of the sandbox and kills a process at a certain request, so that its moment is not luck."""

    def __init__(self, url: str) -> None:
        self.at = 0
        self.after = False
        self.process: Optional[subprocess.Popen[str]] = None
        lock = threading.Lock()
        count = [0]
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                with lock:
                    count[0] += 1
                    dying = count[0] == outer.at
                if dying and not outer.after:
                    outer.kill()
                headers = {"authorization": self.headers["authorization"], "content-type": "application/json"}
                answer = httpx.post(url + self.path, headers=headers, content=body)
                if dying and outer.after:
                    outer.kill()
                try:
                    self.send_response(answer.status_code)
                    self.send_header("content-length", str(len(answer.content)))
                    self.end_headers()
                    self.wfile.write(answer.content)
                except OSError:
                    self.close_connection = True

            def log_message(self, *_: object) -> None:
                pass

        self.restart = lambda: count.__setitem__(0, 0)
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def kill(self) -> None:
        assert self.process
        os.kill(self.process.pid, signal.SIGKILL)


def test_a_process_killed_again_and_again_leaves_the_same_state_behind(tmp_path: Path, undisturbed: Any) -> None:
    world = World()
    killer = Killer(world.url)
    path = tmp_path / "checkpoint.json"
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    arguments = [killer.url, world.api_key, world.source, str(path)]

    def start(at: int, after: bool) -> "tuple[int, str]":
        killer.restart()
        killer.at, killer.after = at, after
        command = [sys.executable, str(TESTS / "killed_import.py"), *arguments]
        killer.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env)
        output, _ = killer.process.communicate(timeout=60)
        return killer.process.returncode, output

    for at, after in ((random.randint(1, 3), False), (random.randint(3, 5), True), (random.randint(2, 4), False)):
        assert start(at, after)[0] == -signal.SIGKILL
    code, output = start(0, False)
    killer.server.shutdown()
    assert code == 0
    counts = json.loads(output)["invoices"]
    assert (counts["read"], counts["stored"], counts["refused"], counts["invalid"]) == (113, 111, 1, 1)
    assert world.state() == undisturbed[0]
    assert list(tmp_path.iterdir()) == []


def test_the_checkpoint_is_saved_after_every_acknowledged_batch_and_removed_at_the_end() -> None:
    store = InMemory()
    World().push(customers=year(30)["customers"], batch_size=10, concurrency=1, checkpoint=store)
    positions = list(dict.fromkeys(each["customers"]["position"] for each in store.saved))
    assert positions == [10, 20, 30]
    last = store.saved[-1]["customers"]
    assert (last["ended"], last["stored"], last["last_id"], store.cleared) == (True, 30, "cus_29", 1)


def test_after_a_token_has_ended_a_run_the_next_one_goes_on_from_there() -> None:
    token = CancelToken()

    def wire(sent: Sent, forward: Any) -> httpx.Response:
        if sent.count == 5:
            token.cancel()
        return forward()  # type: ignore[no-any-return]

    world = World(wire)
    store = InMemory()
    options: Dict[str, Any] = {"batch_size": 10, "concurrency": 1, "checkpoint": store}
    assert world.ending(**year(20), **options, client={"cancel": token}).reason == "aborted"
    before = len(world.requests)
    result = world.push(**year(20), **options)
    assert (result.invoices.read, result.invoices.stored, result.customers.resumed) == (240, 240, 20)
    assert len(world.requests) - before < 27


def test_ctrl_c_comes_out_as_it_is_with_no_thread_left_behind() -> None:
    world = World()
    store = InMemory()

    def on_row(outcome: Any) -> None:
        if outcome.row == 25:
            raise KeyboardInterrupt

    options: Dict[str, Any] = {"batch_size": 10, "checkpoint": store}
    with pytest.raises(KeyboardInterrupt):
        world.push(customers=iter(year(60)["customers"]), on_row=on_row, **options)
    assert not [thread.name for thread in threading.enumerate() if "growpanel" in thread.name]
    assert world.push(customers=iter(year(60)["customers"]), **options).customers.stored == 60


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_task_leaves_its_checkpoint_and_closes_its_input(backend: str) -> None:
    world = World()
    store = InMemory()
    closed: List[str] = []
    ended: List[str] = []

    async def main() -> None:
        async def hanging() -> Any:
            try:
                for row in year(25)["customers"]:
                    yield row
                await anyio.sleep_forever()
            finally:
                closed.append("input")

        async with AsyncGrowPanel(world.api_key, world.url) as gp:
            with anyio.CancelScope() as scope:

                def on_row(outcome: Any) -> None:
                    if outcome.row == 20:
                        scope.cancel()

                await aingest(
                    gp,
                    data_source=world.source,
                    customers=hanging(),
                    batch_size=10,
                    concurrency=1,
                    checkpoint=store,
                    on_row=on_row,
                )
                ended.append("run")
            assert scope.cancel_called

    anyio.run(main, backend=backend)
    assert (closed, ended) == (["input"], [])
    assert json.loads(store.text)["customers"]["position"] >= 10
    assert world.push(customers=iter(year(25)["customers"]), checkpoint=store).customers.stored == 25


def test_a_row_that_the_caller_could_not_note_down_is_told_of_again() -> None:
    world = World()
    told: List[str] = []
    full = [True]

    def on_row(outcome: Any) -> None:
        if outcome.id == "b" and full:
            raise OSError("no space")
        told.append(outcome.id)

    options: Dict[str, Any] = {"checkpoint": InMemory(), "customers": [customer(id) for id in "abc"], "on_row": on_row}
    assert world.ending(**options).reason == "callback"
    full.clear()
    result = world.push(**options)
    assert (result.customers.read, result.customers.stored) == (3, 3)
    assert set(told) == {"a", "b", "c"}


def test_a_row_that_stopped_a_run_is_the_first_of_the_next_one_put_right_or_not() -> None:
    world = World()
    rows = [customer("a"), customer("b", country="x"), customer("c")]
    options: Dict[str, Any] = {"checkpoint": InMemory(), "on_invalid": "stop"}
    for _ in range(2):
        assert world.ending(**options, customers=iter(rows)).row == 2
    result = world.push(**options, customers=iter([{**row, "country": "dk"} for row in rows]))
    counts = result.customers
    assert (counts.read, counts.stored, counts.invalid, counts.resumed) == (3, 3, 0, 1)
    assert result.problems == []


def test_a_row_that_waits_for_its_batch_keeps_its_place_however_many_invalid_ones_follow() -> None:
    store = InMemory()
    rows = [customer("good"), *({"id": ""} for _ in range(5000))]
    result = World().push(customers=rows, batch_size=10, checkpoint=store)
    assert (result.customers.stored, result.customers.invalid) == (1, 5000)
    for saved in store.saved:
        at = saved["customers"]
        assert at["position"] == at["stored"] + at["invalid"]
        assert at["stored"] == (1 if at["position"] else 0)


def test_a_checkpoint_of_something_else_is_refused_saying_what_it_belongs_to() -> None:
    wires = [lambda sent, forward: refuse(401, "no") if sent.count > 1 else forward(), pass_on]
    world = World(lambda sent, forward: wires[0](sent, forward))
    store = InMemory()
    rows = year(50)["customers"]
    options: Dict[str, Any] = {"batch_size": 10, "concurrency": 1, "checkpoint": store}
    world.ending(**options, customers=rows)
    wires.pop(0)
    sent = len(world.requests)
    for other in ({"data_source": "ds_other"}, {"name": "January"}, {"plans": []}):
        with pytest.raises(ArgumentError, match="checkpoint belongs to another run"):
            world.push(**{**options, "customers": rows, **other})
    error = world.ending(**options, customers=rows[::-1])
    assert error.reason == "checkpoint"
    assert "made with other customers: it says that 10 are done, the last with id 'cus_9'" in str(error)
    assert world.ending(**options, customers=[]).reason == "checkpoint"
    for text in ('{"version": 2}', "[]", '{"version": 1, "customers": {"x": 1}}'):
        store.text = text
        with pytest.raises(ArgumentError, match="this version does not understand"):
            world.push(**options, customers=rows)
    assert len(world.requests) == sent


@each_way
def test_a_checkpoint_that_cannot_be_saved_ends_the_run(how: Any) -> None:
    class Full(InMemory):
        def save(self, checkpoint: Checkpoint) -> None:
            raise OSError("disk full")

    error = World().ending(how, customers=year(3)["customers"], checkpoint=Full())
    assert (error.reason, str(error)) == ("checkpoint", "Stopped: disk full")
    # It crosses the border of a process with what it knows.
    again = pickle.loads(pickle.dumps(error))
    assert (again.reason, again.result, str(again)) == (error.reason, error.result, str(error))


def test_a_checkpoint_file_is_replaced_as_a_whole_and_one_that_holds_no_json_is_not_taken_for_none(
    tmp_path: Path,
) -> None:
    path = tmp_path / "c.json"
    store = FileCheckpoint(path)
    assert store.load() is None
    store.save({"version": 1})
    store.save({"version": 1, "more": True})
    assert store.load() == json.loads(path.read_text(encoding="utf-8")) == {"version": 1, "more": True}
    assert list(tmp_path.iterdir()) == [path]
    path.write_text('{"ver', encoding="utf-8")
    with pytest.raises(ArgumentError, match="it holds no JSON"):
        store.load()
    store.clear()
    store.clear()
    assert list(tmp_path.iterdir()) == []
