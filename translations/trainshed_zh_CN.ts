<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AtomicFile</name>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” could not be synced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user. Choose another with --home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path “%1” is too long for a socket (107 bytes at most). Choose a shorter home.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
