#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An S3 server for tests: verifies each signature (version 4) as AWS describes it, keeps objects in memory, and does
wrong whatever it is told to.

usage: s3server.py [--port N] [--region R] [--access KEY --secret SECRET] [--token T] [--ahead SECONDS]
                   [--tls CERT KEY] [--page N] [--bucket NAME]...

Prints "ready PORT" and serves until its standard input ends. Not signed, for the tests themselves:
    PUT  /.faults   a list of {"match": REGEX of "METHOD /path?query", "do": ACTION, "times": N, …}; see Handler.fault_*
    GET  /.log      what was asked: a list of {"line", "host", "headers"}
    PUT  /.object/BUCKET/KEY   makes an object, unquestioned;   GET the same: {"sha256", "size", "meta"} of one
    GET  /.uploads  the multipart uploads in progress: {"bucket/key": [id, …]}
"""
import argparse
import base64
import datetime
import hashlib
import hmac
import http.server
import json
import os
import re
import socket
import ssl
import struct
import sys
import threading
import time
import urllib.parse
from xml.sax.saxutils import escape

LOCK = threading.RLock()
EMPTY = hashlib.sha256(b"").hexdigest()


class Refused(Exception):
    def __init__(self, status, code, message="", extra="", headers=None):
        super().__init__(code)
        self.status, self.code, self.message, self.extra, self.headers = status, code, message, extra, headers or {}


class Item:
    def __init__(self, body, meta, etag=None):
        self.body, self.meta = body, meta
        self.etag = etag or hashlib.md5(body).hexdigest()
        self.time = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)


class State:
    def __init__(self, options):
        self.options = options
        self.buckets = {name: {} for name in options.bucket}
        self.uploads = {}       # id -> {"bucket", "key", "meta", "parts": {number: (bytes, etag)}}
        self.faults = []
        self.log = []
        self.serial = 0

    def now(self):
        return datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=self.options.ahead)


STATE = None


def quote(text):
    return urllib.parse.quote(text, safe="-_.~")


def sign(secret, day, region, text):
    key = b"AWS4" + secret.encode()
    for part in (day, region, "s3", "aws4_request", text):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return key.hex()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "trainshed-test"
    wbufsize = 1 << 16
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def date_time_string(self, timestamp=None):
        return STATE.now().strftime("%a, %d %b %Y %H:%M:%S GMT")

    # ---- what comes in
    def serve(self):
        self.fault = None
        raw, _, query = self.path.partition("?")
        try:
            body = self.read_body()
        except OSError:
            self.close_connection = True
            return
        if raw.startswith("/."):
            return self.control(raw, body)
        line = "%s %s" % (self.command, self.path)
        with LOCK:
            STATE.log.append({"line": line, "host": self.headers.get("Host", ""), "headers": {k.lower(): v for k, v in self.headers.items()}})
            for f in STATE.faults:
                if f.get("times", 1) > 0 and re.search(f["match"], line):
                    f["times"] = f.get("times", 1) - 1
                    self.fault = f
                    break
        try:
            if self.fault and getattr(self, "before_" + self.fault["do"], None):
                if getattr(self, "before_" + self.fault["do"])():
                    return
            self.query = dict(urllib.parse.parse_qsl(query, keep_blank_values=True))
            self.verify(raw, query, body)
            bucket, _, key = raw.lstrip("/").partition("/") if raw.startswith("/") else ("", "", "")
            key = raw[len(bucket) + 2:]
            self.route(urllib.parse.unquote(bucket), urllib.parse.unquote(key), body)
        except Refused as e:
            xml = '<?xml version="1.0" encoding="UTF-8"?><Error><Code>%s</Code><Message>%s</Message>%s</Error>' % (e.code, escape(e.message), e.extra)
            self.answer(e.status, xml.encode(), dict({"Content-Type": "application/xml", "x-amz-request-id": "T%d" % len(STATE.log)}, **e.headers))
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = serve

    def read_body(self):
        if self.headers.get("Transfer-Encoding"):
            raise OSError("S3 takes no chunked bodies")
        left, parts = int(self.headers.get("Content-Length") or 0), []
        while left > 0:
            data = self.rfile.read(min(left, 1 << 20))
            if not data:
                raise OSError("short")
            parts.append(data)
            left -= len(data)
        return b"".join(parts)

    def verify(self, raw, query, body):
        o = STATE.options
        if not o.access:
            return
        match = re.match(r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/s3/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$",
                         self.headers.get("Authorization", ""))
        if not match:
            raise Refused(403, "AccessDenied", "Access Denied")
        access, day, region, names, signature = match.groups()
        if access != o.access:
            raise Refused(403, "InvalidAccessKeyId", "The key does not exist.")
        if region != o.region:
            raise Refused(400, "AuthorizationHeaderMalformed", "the region '%s' is wrong; expecting '%s'" % (region, o.region), "<Region>%s</Region>" % o.region,
                          {"x-amz-bucket-region": o.region})
        stamp = self.headers.get("x-amz-date", "")
        when = datetime.datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.timezone.utc)
        if abs((STATE.now() - when).total_seconds()) > 900:
            raise Refused(403, "RequestTimeTooSkewed", "The difference between the request time and the current time is too large.")
        digest = self.headers.get("x-amz-content-sha256")
        if not digest:
            raise Refused(400, "InvalidRequest", "Missing required header for this request: x-amz-content-sha256")
        if digest != "UNSIGNED-PAYLOAD" and digest != hashlib.sha256(body).hexdigest():
            raise Refused(400, "XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match what was computed.")
        names = names.split(";")
        for name in self.headers:
            if name.lower().startswith("x-amz-") and name.lower() not in names:
                raise Refused(403, "AccessDenied", "There were headers present in the request which were not signed: " + name)
        if "host" not in names:
            raise Refused(403, "AccessDenied", "host is not signed")
        # The canonical request is made from what was meant, not from how it was written.
        path = "/".join(quote(urllib.parse.unquote(p)) for p in raw.split("/"))
        pairs = sorted((quote(urllib.parse.unquote(n)), quote(urllib.parse.unquote(v))) for n, _, v in (p.partition("=") for p in query.split("&") if p))
        canon = "\n".join([self.command, path, "&".join("%s=%s" % p for p in pairs),
                           "".join("%s:%s\n" % (n, " ".join(self.headers.get(n, "").split())) for n in names), ";".join(names), digest])
        text = "\n".join(["AWS4-HMAC-SHA256", stamp, "%s/%s/s3/aws4_request" % (day, region), hashlib.sha256(canon.encode()).hexdigest()])
        if not hmac.compare_digest(sign(o.secret, day, region, text), signature):
            raise Refused(403, "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided.")
        if o.token and self.headers.get("x-amz-security-token") != o.token:
            raise Refused(403, "InvalidToken", "The provided token is malformed or otherwise invalid.")

    # ---- what goes out
    def answer(self, status, body=b"", headers=None):
        headers = dict(headers or {})
        do = self.fault["do"] if self.fault else ""
        if do == "wrongetag" and "ETag" in headers:
            headers["ETag"] = '"%s"' % ("0" * 32)
        if do == "wrongrange" and "Content-Range" in headers:
            headers["Content-Range"] = "bytes 0-0/1"
        if do == "corrupt" and body:
            at = self.fault.get("at", len(body) // 2)
            body = body[:at] + bytes([body[at] ^ 1]) + body[at + 1:]
        headers.update(self.fault.get("headers", {}) if self.fault else {})
        self.send_response(status)
        length = int(headers.pop("Content-Length", len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        if do in ("nolength", "endless"):
            self.send_header("Connection", "close")
            self.close_connection = True
        elif status not in (204, 304):
            self.send_header("Content-Length", str(length))
        self.end_headers()
        if self.command == "HEAD":
            return
        self.pour(do, body)

    def pour(self, do, body):
        if do == "reset":
            self.wfile.write(body[:self.fault.get("after", 0)])
            self.wfile.flush()
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.hang_up()
        elif do in ("truncate", "nolength"):
            self.wfile.write(body[:self.fault.get("after", len(body))])
            self.wfile.flush()
            self.hang_up()
        elif do == "endless":
            while True:
                self.wfile.write(body or b"x" * 65536)
        elif do == "trickle":
            for i in range(len(body)):
                self.wfile.write(body[i:i + 1])
                self.wfile.flush()
                time.sleep(self.fault.get("pause", 0.5))
        elif do == "slow":      # bytes a second, so that there is time to do something to who waits
            step = max(1, int(self.fault.get("rate", 1 << 20) / 20))
            for i in range(0, len(body), step):
                self.wfile.write(body[i:i + step])
                self.wfile.flush()
                time.sleep(0.05)
        else:
            self.wfile.write(body)

    def hang_up(self):
        self.close_connection = True
        self.connection.close()

    # ---- faults that come before the request is looked at; True: it is dealt with
    def before_status(self):
        f = self.fault
        raise Refused(f["status"], f.get("code", "InternalError"), f.get("message", "as told"), f.get("extra", ""), f.get("headers"))

    def before_bare(self):
        self.answer(self.fault["status"], b"")
        return True

    def before_drop(self):
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.hang_up()
        return True

    def before_delay(self):
        time.sleep(self.fault.get("seconds", 1))

    def before_raw(self):
        self.answer(self.fault.get("status", 200), base64.b64decode(self.fault["body"]))
        return True

    def before_portal(self):
        self.answer(self.fault.get("status", 200), b"<!DOCTYPE html><html><body>Accept the terms of this network</body></html>", {"Content-Type": "text/html; charset=utf-8"})
        return True

    def before_redirect(self):
        self.answer(self.fault.get("status", 307), b"", {"Location": self.fault["to"] + (self.path if self.fault.get("path", True) else "")})
        return True

    # ---- S3
    def route(self, bucket, key, body):
        if not bucket:
            return self.list_buckets()
        if not key and self.command in ("PUT", "DELETE"):
            return self.change_bucket(bucket, body)
        if bucket not in STATE.buckets:
            raise Refused(404, "NoSuchBucket", "The specified bucket does not exist")
        items = STATE.buckets[bucket]
        q = self.query
        if not key:
            if self.command == "GET" and "uploads" in q:
                return self.list_uploads(bucket)
            if self.command == "GET":
                return self.list_objects(bucket, items)
            if self.command == "POST" and "delete" in q:
                return self.delete_many(items, body)
            raise Refused(405, "MethodNotAllowed")
        if self.command == "POST":
            return self.multipart_post(bucket, items, key, body)
        if "uploadId" in q:
            return self.multipart_part(bucket, key, body)
        if self.command == "PUT" and "x-amz-copy-source" in self.headers:
            source, _ = self.copy_source()
            with LOCK:
                items[key] = Item(source.body, dict(source.meta), source.etag)
            return self.xml("<CopyObjectResult><ETag>&quot;%s&quot;</ETag></CopyObjectResult>" % source.etag)
        if self.command == "PUT":
            meta = {k.lower(): v for k, v in self.headers.items() if k.lower().startswith("x-amz-meta-")}
            if hashlib.sha256(body).hexdigest() != self.headers.get("x-amz-content-sha256", hashlib.sha256(body).hexdigest()):
                raise Refused(400, "BadDigest")
            with LOCK:
                items[key] = Item(body, meta)
            return self.answer(200, b"", {"ETag": '"%s"' % items[key].etag})
        if self.command == "DELETE":
            with LOCK:
                items.pop(key, None)
            return self.answer(204)
        item = items.get(key)
        if not item:
            raise Refused(404, "NoSuchKey", "The specified key does not exist.")
        self.get_object(item)

    def change_bucket(self, bucket, body):
        with LOCK:
            if self.command == "PUT":
                if bucket in STATE.buckets:
                    raise Refused(409, "BucketAlreadyOwnedByYou", "Your previous request to create the named bucket succeeded and you already own it.")
                told = re.search("<LocationConstraint>(.*)</LocationConstraint>", body.decode())
                if (told.group(1) if told else "us-east-1") != STATE.options.region:
                    raise Refused(400, "IllegalLocationConstraintException", "The location constraint is incompatible for the region")
                STATE.buckets[bucket] = {}
                return self.answer(200)
            if bucket not in STATE.buckets:
                raise Refused(404, "NoSuchBucket", "The specified bucket does not exist")
            if STATE.buckets[bucket]:
                raise Refused(409, "BucketNotEmpty", "The bucket you tried to delete is not empty")
            del STATE.buckets[bucket]
        self.answer(204)

    def copy_source(self):
        """What x-amz-copy-source names, and the bytes of it that are asked for."""
        bucket, _, key = urllib.parse.unquote(self.headers["x-amz-copy-source"]).lstrip("/").partition("/")
        item = STATE.buckets.get(bucket, {}).get(key)
        if not item:
            raise Refused(404, "NoSuchKey", "The specified key does not exist.")
        if self.headers.get("x-amz-copy-source-if-match", item.etag).strip('"') != item.etag:
            raise Refused(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold")
        given = re.match(r"bytes=(\d+)-(\d+)$", self.headers.get("x-amz-copy-source-range") or "bytes=0-%d" % (len(item.body) - 1))
        return item, item.body[int(given.group(1)):int(given.group(2)) + 1] if item.body else b""

    def get_object(self, item):
        headers = {"ETag": '"%s"' % item.etag, "Last-Modified": item.time.strftime("%a, %d %b %Y %H:%M:%S GMT"), "Accept-Ranges": "bytes",
                   "Content-Type": "application/octet-stream", **item.meta}
        want = self.headers.get("If-Match")
        asked = self.fault["do"] if self.fault else ""
        if asked in ("noetag", "nothing"):
            headers.pop("ETag")
        if asked == "nothing":
            headers.pop("Last-Modified")
        if want and want.strip('"') != item.etag and asked != "ignorematch":
            raise Refused(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold")
        given = re.match(r"bytes=(\d+)-(\d*)$", self.headers.get("Range") or "")
        if self.fault and self.fault["do"] == "ignorerange":
            given = None
        condition = self.headers.get("If-Range")
        if given and (not condition or condition.strip('"') == item.etag):
            first = int(given.group(1))
            last = min(int(given.group(2) or len(item.body) - 1), len(item.body) - 1)
            if first > last:
                raise Refused(416, "InvalidRange", headers={"Content-Range": "bytes */%d" % len(item.body)})
            headers["Content-Range"] = "bytes %d-%d/%d" % (first, last, len(item.body))
            return self.answer(206, item.body[first:last + 1], headers)
        if self.command == "HEAD":
            headers["Content-Length"] = str(len(item.body))
        self.answer(200, item.body if self.command == "GET" else b"", headers)

    def list_buckets(self):
        rows = "".join("<Bucket><Name>%s</Name><CreationDate>2026-01-02T03:04:05.000Z</CreationDate></Bucket>" % b for b in sorted(STATE.buckets))
        self.xml("<ListAllMyBucketsResult><Owner><ID>x</ID></Owner><Buckets>%s</Buckets></ListAllMyBucketsResult>" % rows)

    def list_objects(self, bucket, items):
        q = self.query
        two = q.get("list-type") == "2" and not STATE.options.v1
        prefix, delimiter = q.get("prefix", ""), q.get("delimiter", "")
        after = base64.b64decode(q.get("continuation-token", "")).decode() if two else q.get("marker", "")
        limit = min(int(q.get("max-keys", "1000")), STATE.options.page)
        encode = urllib.parse.quote_plus if q.get("encoding-type") == "url" else escape
        rows, folders, last, more = [], [], "", False
        with LOCK:
            keys = sorted((k for k in items if k.startswith(prefix)), key=lambda k: k.encode())
            for key in keys:
                folder = ""
                if delimiter and delimiter in key[len(prefix):]:
                    folder = prefix + key[len(prefix):].split(delimiter)[0] + delimiter
                name = folder or key
                if after and name.encode() <= after.encode() or folder and folder == last:
                    continue
                if len(rows) + len(folders) >= limit:
                    more = True
                    break
                last = name
                if folder:
                    folders.append("<CommonPrefixes><Prefix>%s</Prefix></CommonPrefixes>" % encode(folder))
                else:
                    it = items[key]
                    rows.append("<Contents><Key>%s</Key><LastModified>%s</LastModified><ETag>&quot;%s&quot;</ETag><Size>%d</Size><StorageClass>STANDARD</StorageClass></Contents>"
                                % (encode(key), it.time.strftime("%Y-%m-%dT%H:%M:%S.000Z"), it.etag, len(it.body)))
        if self.fault and self.fault["do"] == "reverse":
            rows.reverse()
        tail = "<IsTruncated>%s</IsTruncated>" % ("true" if more else "false")
        if more and two:
            tail += "<NextContinuationToken>%s</NextContinuationToken>" % base64.b64encode(last.encode()).decode()
        elif more and delimiter:
            tail += "<NextMarker>%s</NextMarker>" % encode(last)
        if q.get("encoding-type") == "url":
            tail += "<EncodingType>url</EncodingType>"
        self.xml('<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>%s</Name><Prefix>%s</Prefix>%s%s%s</ListBucketResult>' %
                 (bucket, encode(prefix), tail, "".join(rows), "".join(folders)))

    def delete_many(self, items, body):
        import xml.etree.ElementTree as tree
        if base64.b64encode(hashlib.md5(body).digest()).decode() != self.headers.get("Content-MD5"):
            raise Refused(400, "InvalidDigest", "Content-MD5")
        with LOCK:
            for node in tree.fromstring(body.decode()).iter("Key"):
                items.pop(node.text, None)
        self.xml("<DeleteResult></DeleteResult>")

    def multipart_post(self, bucket, items, key, body):
        import xml.etree.ElementTree as tree
        if "uploads" in self.query:
            with LOCK:
                STATE.serial += 1
                upload = "upload/%d+=" % STATE.serial
                STATE.uploads[upload] = {"bucket": bucket, "key": key, "parts": {}, "started": self.started(),
                                         "meta": {k.lower(): v for k, v in self.headers.items() if k.lower().startswith("x-amz-meta-")}}
            return self.xml("<InitiateMultipartUploadResult><Bucket>%s</Bucket><Key>%s</Key><UploadId>%s</UploadId></InitiateMultipartUploadResult>" % (bucket, escape(key), upload))
        upload = self.upload(bucket, key)
        if self.fault and self.fault["do"] == "errorbody":
            return self.xml("<Error><Code>InternalError</Code><Message>We encountered an internal error. Please try again.</Message></Error>")
        with LOCK:
            chosen = []
            for part in tree.fromstring(body.decode()).iter("Part"):
                number, etag = int(part.findtext("PartNumber")), part.findtext("ETag").strip('"')
                if number not in upload["parts"] or upload["parts"][number][1] != etag:
                    raise Refused(400, "InvalidPart")
                chosen.append(upload["parts"][number])
            etag = hashlib.md5(b"".join(bytes.fromhex(e) for _, e in chosen)).hexdigest() + "-%d" % len(chosen)
            items[key] = Item(b"".join(b for b, _ in chosen), upload["meta"], etag)
            del STATE.uploads[self.query["uploadId"]]
        if self.fault and self.fault["do"] == "losereply":
            return self.before_drop()
        self.xml("<CompleteMultipartUploadResult><ETag>&quot;%s&quot;</ETag></CompleteMultipartUploadResult>" % etag)

    def started(self):
        """As late as a fault says ("started"), else now."""
        return (self.fault or {}).get("started") or STATE.now().strftime("%Y-%m-%dT%H:%M:%S.000Z")

    def upload(self, bucket, key):
        upload = STATE.uploads.get(self.query.get("uploadId"))
        if not upload or upload["bucket"] != bucket or upload["key"] != key:
            raise Refused(404, "NoSuchUpload", "The specified upload does not exist.")
        return upload

    def multipart_part(self, bucket, key, body):
        upload = self.upload(bucket, key)
        if self.command == "PUT":
            copies = "x-amz-copy-source" in self.headers
            if copies:
                _, body = self.copy_source()
            etag = hashlib.md5(body).hexdigest()
            if self.fault and self.fault["do"] == "slow":
                time.sleep(len(body) / self.fault.get("rate", 1 << 20))
                self.fault = None
            with LOCK:
                upload["parts"][int(self.query["partNumber"])] = (body, etag)
            if copies:
                return self.xml("<CopyPartResult><ETag>&quot;%s&quot;</ETag></CopyPartResult>" % etag)
            return self.answer(200, b"", {"ETag": '"%s"' % etag})
        if self.command == "DELETE":
            with LOCK:
                del STATE.uploads[self.query["uploadId"]]
            return self.answer(204)
        after, limit = int(self.query.get("part-number-marker") or 0), min(int(self.query.get("max-parts") or 1000), STATE.options.page)
        with LOCK:
            numbers = [n for n in sorted(upload["parts"]) if n > after]
            rows = "".join("<Part><PartNumber>%d</PartNumber><ETag>&quot;%s&quot;</ETag><Size>%d</Size></Part>" % (n, upload["parts"][n][1], len(upload["parts"][n][0]))
                           for n in numbers[:limit])
        self.xml("<ListPartsResult><IsTruncated>%s</IsTruncated><NextPartNumberMarker>%d</NextPartNumberMarker>%s</ListPartsResult>" %
                 ("true" if len(numbers) > limit else "false", (numbers[:limit] or [0])[-1], rows))

    def list_uploads(self, bucket):
        q = self.query
        after = (q.get("key-marker", "").encode(), q.get("upload-id-marker", "\U0010ffff"))
        encode = urllib.parse.quote_plus if q.get("encoding-type") == "url" else escape
        with LOCK:
            found = sorted(((u["key"].encode(), i, u["started"]) for i, u in STATE.uploads.items()
                            if u["bucket"] == bucket and u["key"].startswith(q.get("prefix", ""))))
        if "key-marker" in q:
            found = [u for u in found if u[:2] > after]
        rows, more = found[:STATE.options.page], len(found) > STATE.options.page
        text = "".join("<Upload><Key>%s</Key><UploadId>%s</UploadId><Initiator><ID>7</ID><DisplayName>tester</DisplayName></Initiator>"
                       "<Initiated>%s</Initiated></Upload>" % (encode(k.decode()), i, t) for k, i, t in rows)
        if more:
            text += "<NextKeyMarker>%s</NextKeyMarker><NextUploadIdMarker>%s</NextUploadIdMarker>" % (encode(rows[-1][0].decode()), rows[-1][1])
        if q.get("encoding-type") == "url":
            text += "<EncodingType>url</EncodingType>"
        self.xml("<ListMultipartUploadsResult><IsTruncated>%s</IsTruncated>%s</ListMultipartUploadsResult>" % ("true" if more else "false", text))

    def xml(self, text):
        self.answer(200, ('<?xml version="1.0" encoding="UTF-8"?>' + text).encode(), {"Content-Type": "application/xml"})

    # ---- for the tests
    def control(self, raw, body):
        if raw == "/.faults":
            with LOCK:
                STATE.faults = json.loads(body)
                STATE.log = []
            return self.answer(200)
        if raw == "/.log":
            with LOCK:
                return self.answer(200, json.dumps(STATE.log).encode())
        if raw == "/.uploads":
            with LOCK:
                found = {}
                for i, u in STATE.uploads.items():
                    found.setdefault("%s/%s" % (u["bucket"], u["key"]), []).append({"id": i, "parts": sorted(u["parts"])})
                return self.answer(200, json.dumps(found).encode())
        bucket, _, key = raw[len("/.object/"):].partition("/")
        key = urllib.parse.unquote(key)
        if self.command == "PUT":
            with LOCK:
                STATE.buckets.setdefault(bucket, {})[key] = Item(body, {k.lower(): v for k, v in self.headers.items() if k.lower().startswith("x-amz-")})
            return self.answer(200)
        item = STATE.buckets.get(bucket, {}).get(key)
        self.answer(200 if item else 404, json.dumps(item and {"sha256": hashlib.sha256(item.body).hexdigest(), "size": len(item.body), "meta": item.meta}).encode())


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        if os.environ.get("S3SERVER_DEBUG"):
            super().handle_error(request, client_address)


def main():
    global STATE
    p = argparse.ArgumentParser()
    p.add_argument("--port", type=int, default=0)
    p.add_argument("--region", default="us-east-1")
    p.add_argument("--access", default="")
    p.add_argument("--secret", default="")
    p.add_argument("--token", default="")
    p.add_argument("--ahead", type=int, default=0)
    p.add_argument("--tls", nargs=2)
    p.add_argument("--page", type=int, default=1000)
    p.add_argument("--v1", action="store_true", help="knows only version 1 of the listing")
    p.add_argument("--bucket", action="append", default=[])
    STATE = State(p.parse_args())
    server = Server(("127.0.0.1", STATE.options.port), Handler)
    if STATE.options.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*STATE.options.tls)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print("ready %d" % server.server_address[1], flush=True)
    sys.stdin.read()


main()
