<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ctl</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) that this engine is at work on are left out.</source>
        <translation>
            <numerusform>%n upload that this engine is at work on is left out.</numerusform>
            <numerusform>%n uploads that this engine is at work on are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw away the parts of %n upload(s)?</source>
        <translation>
            <numerusform>Throw away the parts of %n upload?</numerusform>
            <numerusform>Throw away the parts of %n uploads?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) aborted.</source>
        <translation>
            <numerusform>%n upload aborted.</numerusform>
            <numerusform>%n uploads aborted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectStore</name>
    <message numerus="yes">
        <source>Nor can %n other object(s).</source>
        <translation>
            <numerusform>Nor can %n other object.</numerusform>
            <numerusform>Nor can %n other objects.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n retry</numerusform>
            <numerusform>%n retries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restarted %n times.</source>
        <translation>
            <numerusform>Restarted %n time.</numerusform>
            <numerusform>Restarted %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not finite</source>
        <translation>
            <numerusform>%n point not finite</numerusform>
            <numerusform>%n points not finite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step went back %n time(s)</source>
        <translation>
            <numerusform>step went back once</numerusform>
            <numerusform>step went back %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>The first %n rows of %1</source>
        <translation>
            <numerusform>The first %n row of %1</numerusform>
            <numerusform>The first %n rows of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageFindings</name>
    <message numerus="yes">
        <source>%n bucket(s) can be listed.</source>
        <translation>
            <numerusform>%n bucket can be listed.</numerusform>
            <numerusform>%n buckets can be listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::AlgorithmEditor</name>
    <message numerus="yes">
        <source>It can&apos;t be saved yet: %1 (and %n more)</source>
        <translation>
            <numerusform>It can&apos;t be saved yet: %1 (and %n more)</numerusform>
            <numerusform>It can&apos;t be saved yet: %1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::AlgorithmsPage</name>
    <message numerus="yes">
        <source>…and %n more.</source>
        <translation>
            <numerusform>…and %n more.</numerusform>
            <numerusform>…and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::ArchiveWindow</name>
    <message numerus="yes">
        <source>%n files, %1 unpacked (%2).</source>
        <translation>
            <numerusform>%n file, %1 unpacked (%2).</numerusform>
            <numerusform>%n files, %1 unpacked (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows the first %n entries.</source>
        <translation>
            <numerusform>The list shows the first entry.</numerusform>
            <numerusform>The list shows the first %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::CacheRow</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::ChannelsSection</name>
    <message numerus="yes">
        <source>The inputs hold %1 in %n file(s)</source>
        <translation>
            <numerusform>The inputs hold %1 in %n file</numerusform>
            <numerusform>The inputs hold %1 in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding up: %1 in %n object(s) elsewhere so far…</source>
        <translation>
            <numerusform>Adding up: %1 in %n object elsewhere so far…</numerusform>
            <numerusform>Adding up: %1 in %n objects elsewhere so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::Chart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::CodeChangesWindow</name>
    <message numerus="yes">
        <source>%n files differ.</source>
        <translation>
            <numerusform>%n file differs.</numerusform>
            <numerusform>%n files differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::CompareWindow</name>
    <message numerus="yes">
        <source>Compare %1 and %n others</source>
        <translation>
            <numerusform>Compare %1 and another</numerusform>
            <numerusform>Compare %1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::CreateDialog</name>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (and %n more)</numerusform>
            <numerusform> (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::DatasetPanel</name>
    <message numerus="yes">
        <source>The first %n file(s).</source>
        <translation>
            <numerusform>The first %n file.</numerusform>
            <numerusform>The first %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::DatasetPick</name>
    <message numerus="yes">
        <source>%1: %n file(s), %2</source>
        <translation>
            <numerusform>%1: %n file, %2</numerusform>
            <numerusform>%1: %n files, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::DatasetsPage</name>
    <message numerus="yes">
        <source>Delete the dataset “%1” with its %n version(s)?</source>
        <translation>
            <numerusform>Delete the dataset “%1” with its %n version?</numerusform>
            <numerusform>Delete the dataset “%1” with its %n versions?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::DeviceModel</name>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::ExperimentsPage</name>
    <message numerus="yes">
        <source>Its %n job(s) stay, without an experiment.</source>
        <translation>
            <numerusform>Its %n job stays, without an experiment.</numerusform>
            <numerusform>Its %n jobs stay, without an experiment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::FilterBar</name>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::JobOperations</name>
    <message numerus="yes">
        <source>Stop %n jobs?</source>
        <translation>
            <numerusform>Stop %n job?</numerusform>
            <numerusform>Stop %n jobs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n jobs</source>
        <translation>
            <numerusform>Stop %n job</numerusform>
            <numerusform>Stop %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs could not be stopped.</source>
        <translation>
            <numerusform>%n job could not be stopped.</numerusform>
            <numerusform>%n jobs could not be stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs?</source>
        <translation>
            <numerusform>Delete %n job?</numerusform>
            <numerusform>Delete %n jobs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have not ended yet and are stopped first.</source>
        <translation>
            <numerusform>%n of them has not ended yet and is stopped first.</numerusform>
            <numerusform>%n of them have not ended yet and are stopped first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs</source>
        <translation>
            <numerusform>Delete %n job</numerusform>
            <numerusform>Delete %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs could not be deleted.</source>
        <translation>
            <numerusform>%n job could not be deleted.</numerusform>
            <numerusform>%n jobs could not be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The priority of %n jobs could not be changed.</source>
        <translation>
            <numerusform>The priority of %n job could not be changed.</numerusform>
            <numerusform>The priority of %n jobs could not be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The upload of %n jobs could not be started.</source>
        <translation>
            <numerusform>The upload of %n job could not be started.</numerusform>
            <numerusform>The upload of %n jobs could not be started.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::MetricsPage</name>
    <message numerus="yes">
        <source>%n rule(s) were added.</source>
        <translation>
            <numerusform>%n rule was added.</numerusform>
            <numerusform>%n rules were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::OutputModel</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::ResourcesSection</name>
    <message numerus="yes">
        <source>, %n job(s) waiting</source>
        <translation>
            <numerusform>, %n job waiting</numerusform>
            <numerusform>, %n jobs waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n retry</numerusform>
            <numerusform>%n retries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n hour(s)</source>
        <translation>
            <numerusform>After %n hour</numerusform>
            <numerusform>After %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::RpcConnection</name>
    <message numerus="yes">
        <source>A request is longer than %n byte(s).</source>
        <translation>
            <numerusform>A request is longer than %n byte.</numerusform>
            <numerusform>A request is longer than %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::StorageListModel</name>
    <message numerus="yes">
        <source>%n object(s) can&apos;t be shown: their names are no text.</source>
        <translation>
            <numerusform>%n object can&apos;t be shown: its name is no text.</numerusform>
            <numerusform>%n objects can&apos;t be shown: their names are no text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::SuggestDialog</name>
    <message numerus="yes">
        <source>Add %n to the Algorithm</source>
        <translation>
            <numerusform>Add %n to the Algorithm</numerusform>
            <numerusform>Add %n to the Algorithm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::SummarySection</name>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n retry</numerusform>
            <numerusform>%n retries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
