<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AlgorithmFacts</name>
    <message>
        <source>Integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperparameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local code directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtained from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job may add its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job may not add any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes no input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no output.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Cells</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>“%1” is asked to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A priority is 1, 2 or 3 (the highest), not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has priority %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the processes of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete jobs with their folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also a job that has not ended: it is stopped first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the priority of a waiting job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm can&apos;t be saved as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“algorithm create” needs a file: -f FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“algorithm update” needs a file: -f FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm&apos;s file; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an algorithm; jobs keep what they were submitted with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document instead of text for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages but errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything below this folder (TRAINSHED_HOME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: trainshedctl %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: trainshedctl [--json] [--quiet] [--home DIR] COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submits, lists, follows, stops and repeats training jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JOB is an ID, a name (its newest version) or NAME/V0002.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“trainshedctl COMMAND --help” shows the options of one command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1 --help” says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes with a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs to know what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument of “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes fewer arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--home needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 run and %3 wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was asked to end, but its process %1 is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has ended; jobs that run go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it runs, and what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it; other commands do so by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it; running jobs go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no experiment “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is deleted; its jobs stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiments: named groups of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an experiment; its jobs stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is longer than a job file may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no status “%1”; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only jobs of this status; may be given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only jobs of this experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only jobs whose name matches, with * and ?.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; without it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about one job or one version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no attempt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not started yet; waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— attempt %1 —</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has written no log yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no node %2: it runs on one, number 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log&apos;s bytes, unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until the job has ended; waits for one that has not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin so many lines before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt of a job that was restarted, from 1; else the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s events too, on standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local code directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyperparameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtained from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperparameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where jobs can run, and what is free now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slices of a pool that a job can ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of this pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python environments of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was over before it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job file; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job can&apos;t be made as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“job create” needs a job file: -f FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“job check” needs a job file: -f FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job has no hyperparameter of that name; it has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set takes NAME=VALUE, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return when the job has ended; status 1 unless it is Completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the name is taken: the next version of that job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit a job file; prints ID and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same checks without submitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the next version of a job, with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value for a hyperparameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new job of this name instead of a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job file that would make the job again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was over before all jobs had ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job “%1” was deleted before it had ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return when all have ended; status 1 unless all are Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after so long (status 124).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching from revision %1 on; Ctrl+C ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of JSON for each change, until interrupted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>A later version of Trainshed made this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no draft of a job.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Runs the training jobs of one home. Started by whoever needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything below this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineStarter</name>
    <message>
        <source>The program trainshed-engine is not installed beside this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine can&apos;t be started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flavor</name>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vCPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vCPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU: %1, %2, %3</source>
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
    <name>HomeLock</name>
    <message>
        <source>The engine&apos;s lock could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s lock could not be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine (process %1) runs for this home already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobListModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time limit runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 until Auto Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobPhase</name>
    <message>
        <source>Creating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not an algorithm: it has no “metadata”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is text after its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a character that does not belong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member “%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON text: %1 (line %2, column %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON text is larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON text: it is not encoded as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON text is not an object ({ … }).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalCopy</name>
    <message>
        <source>“%1” could not be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” became shorter while it was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a folder of ours: it was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a device, a pipe or a socket and can&apos;t be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nested too deeply, or a link in it leads back to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalPool</name>
    <message>
        <source>The computer was restarted while the attempt ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder of the attempt was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was restarted at the moment when the attempt was to start; whether it did is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt can’t be supervised: see whether its run folder can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter or loader that “%1” asks for does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be executed: check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies on a file system that allows no programs (mounted noexec).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a program nor a script with a “#!” line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is made for another kind of processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments and environment variables of “%1” are together too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being written to by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working folder “%1” can’t be entered: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder of the attempt can’t be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No process was to be had: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor of the attempt was told to end it by a signal (SIGTERM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisors of the attempt were killed: how the program ended is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An environment variable has a name or value that can’t be passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program and its working folder must be absolute paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt needs a nonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command holds a NUL character, which no program can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt could not be started: the program that supervises it does not run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source> … (this line is too long to be shown whole)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (the last state of a line of %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> … (the beginning of a line of %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much for the clipboard. Save the log to a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log can&apos;t be shown: it is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a regular expression: %1, at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log can&apos;t be saved as “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the log itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the log was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This regular expression takes too long on this log. Make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Training job created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was copied into the job: %1 files, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code download started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code download finished. [time used: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code download failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download of the input “%1” started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download of the input “%1” finished. [time used: %2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download of the input “%1” failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predownload of the output “%1” started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predownload of the output “%1” finished. [time used: %2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predownload of the output “%1” failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training job is queuing; jobs before it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training job could not be queued: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training started. Process ID %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training job is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training finished. Exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ended. Killed by signal %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training job is being stopped by the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s processes were asked to end (SIGTERM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s processes did not end in time and were killed (SIGKILL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training job stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training job reached its limit of %1 minutes and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload of the output “%1” started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload of the output “%1” finished. [time used: %2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload of the output “%1” failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was saved to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be saved to “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the job waits until its output can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is space on the disk again: the job goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training job is restarted: retry %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training job completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training job failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training job is abnormal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was restarted; the job was found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process that watches over the job was lost and was started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority was changed to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training job deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is not known. It is kept and written back on export, and has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member has no meaning here. It is kept and written back on export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member describes a job that exists already. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of job that can be made here. Use “job”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as a training job (“job”), since the file does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as the folder %1 on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as the text “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An integer is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object ({ … }) is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An array ([ … ]) is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number of hours, at least 1, is expected here. For minutes use the annotation “trainshed/auto-stop-minutes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two limits are given; %1 minutes was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no input or output “%1” that this could mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object storage comes with a later version: choose a local folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web addresses come with a later version: choose a local folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets come with a later version: choose a data path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container images come with a later version: leave the image path empty, and the boot command runs on this computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives come with a later version: choose the unpacked folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU flavors come with a later version: choose a CPU flavor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs on “%1” come with a later version: choose the pool of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs with different kinds of tasks can&apos;t be run here. Remove “tasks”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to a running job by SSH or JupyterLab can&apos;t be had here. Remove this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning jobs of the service can&apos;t be run here. Remove this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithms of the marketplace can&apos;t be had here. Give the code and the boot file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperparameter search comes with a later version. Remove this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorBoard beside a job comes with a later version. Remove this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System packages can&apos;t be installed for a job. Remove this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounted volumes can&apos;t be had here. Give the folder as an input, and remove “volumes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications by the service can&apos;t be had here. Remove this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host path for logs can&apos;t be had here. Use “obs_url”, which takes a local folder too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom metrics of the service can&apos;t be had here. Remove this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing models as assets can&apos;t be had here. Remove this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the place of a job after its end can&apos;t be had here. Remove this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool groups can&apos;t be had here. Choose one pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customized flavors can&apos;t be had here. Choose a flavor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that give way to others can&apos;t be had here. Remove this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affinity rules can&apos;t be had here. Remove this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting a job that hangs can&apos;t be had here. Remove this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters; this name has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only letters, digits, “-” and “_” are allowed, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job named “%1” exists. Choose another name, or make a new version of that job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” differ only in upper and lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters; this text has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a character that can&apos;t be passed on (NUL, or half of a character).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is too long: at most %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no experiment “%1” any more. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment named “%1” exists. Use it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no algorithm “%1” any more. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An algorithm named “%1” exists. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a boot mode: preset image or custom image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset image: the Python environment that runs the boot file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset image “%1” on this computer. Choose one that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user ID is for containers only. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder with the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a very large folder to copy. Choose the folder that holds only the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the boot file: the Python script that starts the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot file “%1” is not a Python script (.py).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot file “%1” is not inside the code directory “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no boot file “%1” in the code directory “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the Python script in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Change its permissions or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the boot command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot command is one line. Join commands with “;” or “&amp;&amp;”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot command is too long with everything that is appended to it: at most %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs, outputs and hyperparameters are appended to the boot command, so it can&apos;t end with “;”, “&amp;” or “|”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder /home/ma-user exists in the service&apos;s containers only. Write ${MA_HOME} or ${MA_JOB_DIR} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code can&apos;t be put into “%1”. Choose ${MA_JOB_DIR}, a folder in it, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as a folder. Write a path, or one that starts with ${MA_JOB_DIR}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be read. Change its permissions or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to. Change its permissions or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a relative path. Write the whole path, from “/” or “~/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a storage location. Choose a local folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is too long for this computer (4,095 bytes at most).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the input “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input “%1” has a data path and a dataset. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm takes only a dataset for the input “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder that it lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm “%2” has no input “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the output “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm “%2” has no output “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output “%1” has the same folder as the input “%2”. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders of the output “%1” and the input “%2” lie in each other. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs “%1” and “%2” have the same folder. Choose another for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders of the outputs “%1” and “%2” lie in each other. Choose another for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the output “%1” lies in the code directory: the next job would copy the results with the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job log path and the folder of “%2” are the same or lie in each other. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used for results. Choose a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is not empty: files of the same name will be replaced. An empty folder is advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job file asks for the local folder “%1”; here it is always %2. Remove “local_dir”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is taken by a variable that every job has. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name for the parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an input or output already: the script would get it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job has no hyperparameter “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm fixes “%1” to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm “%2” takes no further hyperparameters such as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 hyperparameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All arguments and variables together are too long for this computer: at most %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an integer. Write digits only, such as 42 or -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit 64 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it as 0.001 or 1e-3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Write the decimal point as “.”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for a floating-point number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below the limit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above the limit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the allowed values: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only integers and floats can have a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range has a lower and an upper bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bound “%1” does not fit the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower bound %1 is above the upper bound %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of allowed values is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowed value “%1” does not fit the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name for the variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a variable can&apos;t start with a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only letters, digits and “_” are allowed, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be set: it would let the job use devices that belong to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an input or output already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This replaces the variable “%1” that every job is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ModelArts service takes values of at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ModelArts service does not take “$” in a value. Here it is passed on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ModelArts service takes at most %1 variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto Restart is off, or 1 to %1 retries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a resource pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no resource pool “%1”. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an instance flavor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no instance flavor “%1” in this pool. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm “%1” runs on GPUs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm “%1” runs on CPUs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm “%1” uses one GPU only. Choose a flavor with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 1 compute node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is one compute node. Enter 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm “%1” does not support distributed training. Enter 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 compute nodes with this flavor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority is 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 1 minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed by signal %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed by signal 9 (out of memory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by Auto Stop after %1 minutes of running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped from outside Trainshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was restarted while the job was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processes that watch over the job were killed, so how it ended is not known. Look into its log and outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input “%1” could not be brought: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output “%1” could not be brought to its location: %2 The files are still in the job&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code could not be copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be saved to the job log path: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the job ended is not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect in Trainshed ended the job: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1 vCPUs; %2 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1 GPUs; %2 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1 of memory; %2 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits in the queue; jobs before it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code and inputs are being brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the job goes on when there is space again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for more than this computer has (%1). Stop it and choose a smaller flavor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom script on a preset image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has no inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dataset %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obtained from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has no outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predownload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has no hyperparameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No variables beside the preset ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance flavor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job log path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not started yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restarted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restarted %n times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Creates training jobs on this computer and shows how they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything below &lt;folder&gt; (TRAINSHED_HOME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the sample job when there is no job yet, save a picture of the window to &lt;file&gt; and quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>The engine&apos;s answer can&apos;t be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine does not know the method “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has a member of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches are not supported: send one request a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request needs an “id”: a whole number or a short text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request needs “jsonrpc” with the text “2.0”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request needs a “method”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“params” is an object with named members.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Seconds between SIGTERM and SIGKILL when a job is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that what a finished job left running may go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCPUs for jobs; 0: all of this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds without a connection and a job after which the engine ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest code directory, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most files and folders of a code directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepest folder of a code directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>git could not list the files of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code directory is more than %1 levels deep at “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code directory holds %1 files and folders; %2 are allowed. Leave out data with a .gitignore file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code directory holds %1; %2 are allowed. Leave out data with a .gitignore file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A migration is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is of a newer Trainshed (its version is %1, this program knows %2). Update Trainshed, or choose another home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can&apos;t be written to. Check its folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::AlgorithmListModel</name>
    <message>
        <source>This computer, with a boot command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::AlgorithmSection</name>
    <message>
        <source>Choose the code directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the boot file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python files (*.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My Algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved algorithm, with its inputs, outputs and hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom script on a &amp;preset image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Python file of yours, run by a Python found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustom image, or a command on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A boot command; without an image it runs on this computer itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, description or image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again for Python environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for Python environments on this computer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset ima&amp;ge:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ima&amp;ge:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty: the command runs on this computer itself. Containers come with a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the code directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .py file in the code directory that starts the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the boot file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>python3 train.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot c&amp;ommand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for the shell; “;” and “&amp;&amp;” combine commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced algorithm settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local code directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the code lands. Empty: ${MA_JOB_DIR}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the command starts. Empty: the local code directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not inside the code directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder. It is copied when you submit: later edits change nothing in this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. It is copied when you submit, and the command starts in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved algorithm yet: use a custom script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs %2 from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Python was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Python environment of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::AlgorithmsPage</name>
    <message>
        <source>Create Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a training job of this algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this algorithm; its jobs stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My algorithms list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search my algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No algorithm matches the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No algorithms yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An algorithm is code that is kept with its inputs, outputs and hyperparameters, ready to be trained. Without one, a training job runs a script or a command of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the algorithm “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its jobs keep their settings, and its code directory stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::BasicSection</name>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–64 letters, digits, “-” and “_”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use existing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Experiment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups jobs that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xisting:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abo&amp;ut it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the new experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no experiment yet: choose “Create new”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version has the name of its job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit makes %1 of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit makes the next version of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a New Job Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a New Version of “%1” Instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::Catalog</name>
    <message>
        <source>There is no algorithm “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an experiment “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such experiment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::CatalogPage</name>
    <message>
        <source>Asking the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::ChannelCard</name>
    <message>
        <source>Choose the input folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data path:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output path:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtained from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predownload: start with what is in the output path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files there are brought into the local output folder before the start: this is how a job resumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script is told the local folder as “--%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script finds the local folder in the variable “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data path of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output path of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtained from, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predownload %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::ChannelsSection</name>
    <message>
        <source>Inputs &amp; Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Input Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm takes no input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input: the script finds its data itself, or needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm has no output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No output: nothing is kept of the job but its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no local folder to add up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The inputs hold %1 in %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, without “%2”, which can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; only %2 are free where they will land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 are free where they will land.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::ConnectionBanner</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine can&apos;t be reached, so no job can be shown or started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is being started…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine can&apos;t be reached since %1. Running jobs go on; the list shows what was last known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::CreateDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the job is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs, and with which Python or command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data come from, and where the results go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the script is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it runs, with how much, and how long at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything once more. Submit hands the job to the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Training Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not to be reached yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is needed is set: you can submit from any page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed before Submit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the job to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output Path Is Not Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into a folder that is not empty?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are files in %1 already. The job may replace those of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the engine was lost before it answered. What you entered is kept; trying again makes no second job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was not stored. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine can’t be reached, so nothing can be submitted now. What you entered is kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the draft of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go On With It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a New Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you enter is not kept as a draft for now. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is being stored: the form closes when the engine has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you entered as a draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Create Training Job” offers a draft to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the draft of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue Editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was not kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::DetailsHeader</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild this job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this job&apos;s output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this job&apos;s command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this job&apos;s description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description, up to 256 characters; Return keeps, Escape discards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions on this job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::DetailsPanel</name>
    <message>
        <source>Select a job to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ou&amp;tputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::EmptyState</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::Engine</name>
    <message>
        <source>The program speaks protocol %1 to %2, the engine %3 to %4. Stop the engine, so that the newer one is started; running jobs go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no algorithm “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no experiment “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pool “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job “%1” has not ended. Stop it first, or delete it with force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::EngineClient</name>
    <message>
        <source>The connection to the engine was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine that runs is of version %1 and can&apos;t work with this program: stop it with “trainshedctl engine stop” of its own version, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too long to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::EventListModel</name>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::EventsTab</name>
    <message>
        <source>Events of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::ExperimentDialog</name>
    <message>
        <source>New Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an experiment of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–64 letters, digits, “-” and “_”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::ExperimentListModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::ExperimentsPage</name>
    <message>
        <source>New Experiment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name and description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this experiment; its jobs stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No experiment matches the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No experiments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment is a named group of jobs that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the experiment “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n job(s) stay, without an experiment.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It has no jobs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::FilterBar</name>
    <message>
        <source>Filter by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, ID, algorithm or experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::FindBar</name>
    <message>
        <source>Find in log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::JobActions</name>
    <message>
        <source>Create &amp;Training Job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a training job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the details of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the selected jobs that wait or run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;build…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form filled in as for this job, for its next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected jobs with their logs and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder with what the job made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the exact command line of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit d&amp;escription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the description of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all jobs that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1 (lowest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3 (highest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::JobOperations</name>
    <message>
        <source>Stop training jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the job “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete training jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the job “%1”, version %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records, logs, code snapshots and job folders are removed for good. Outputs that were brought to their location stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description could not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no command line yet: it is made when the job starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command of “%1” was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no output folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager could be started. The folder is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stop %n jobs?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What runs is asked to end, and ended after a short grace. What was written so far stays. A stopped job can&apos;t be resumed, but it can be rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: %1, waiting: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stop %n jobs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A job could not be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jobs could not be stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One of them has not ended yet and is stopped first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them have not ended yet and are stopped first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A job could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jobs could not be deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The priority of a job could not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The priority of %n jobs could not be changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::JobTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::JobsPage</name>
    <message>
        <source>Message about jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Training Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a training job (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the engine for the jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training jobs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training job runs your code with its data and settings, and keeps its log and what it made. Create one to begin: the sample algorithm is ready to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the first Training Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is hidden by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions on jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::Lifecycle</name>
    <message>
        <source>The job has ended: there is nothing to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority can only be changed while the job waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority is 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::LocalListener</name>
    <message>
        <source>The folder of the engine&apos;s socket can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the engine&apos;s socket must belong to you and be closed to others (mode 0700).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s socket can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file lies where the engine&apos;s socket belongs: move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old socket of the engine can&apos;t be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the engine&apos;s socket is too long: choose a home with a shorter path (at most %1 bytes in all).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::LocalPool</name>
    <message>
        <source>An attempt is running in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder of the attempt can’t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attempt is running in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::LocalSocketDevice</name>
    <message>
        <source>Another user&apos;s engine answers at this socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s socket can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::LocationEdit</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::LogPanel</name>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the end of the log on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More log actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file was deleted. What was read of it can still be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file was cut. What follows was written after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file was replaced by another. This is the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a job to see its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log appears here as soon as the job writes something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job wrote nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read to %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Log As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log files (*.log *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another log is being saved. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the log as “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::LogSaver</name>
    <message>
        <source>Saving the log was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::LogTab</name>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attempt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before it started, so there is no log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log appears when the job starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::LogView</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to end (%1 new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::MainWindow</name>
    <message>
        <source>&amp;Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training Jobs page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Algorithms page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Experiments page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Trainshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Trainshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainshed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training jobs on your own computer: create, watch, keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine %1, process %2, home %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::MemoryDevice</name>
    <message>
        <source>The connection was closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::OutputModel</name>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::OutputsTab</name>
    <message>
        <source>%1, in the job&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the output folder in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has no outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs lie where they can&apos;t be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::ParameterRow</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyperparameter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (added, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of hyperparameter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed by the algorithm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::ParametersSection</name>
    <message>
        <source>Hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Hyperparameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for the job’s processes, after the variables that every job gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperparameters are passed to the script as “--name value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm has no hyperparameters. A job may add its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm has no hyperparameters, and a job may not add any.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::ResourcesSection</name>
    <message>
        <source>Choose the folder for the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 vCPUs free</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n job(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CP&amp;U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistent &amp;log saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it runs, and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource &amp;pool:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance &amp;flavor:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute n&amp;odes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 (normal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 (higher)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 (highest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;riority:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs of a higher priority start first. May be changed while the job waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Auto restart:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job that fails is started again. A stop is no failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until auto stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto s&amp;top:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from when the job starts to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistent log saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log files are saved to a folder of yours when the job ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Job log path:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder, to which the log files are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the folder of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pool has no CPU flavor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm does not run on CPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU that jobs can use was found in this pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm does not run on GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · scratch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pool has one node.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::RpcConnection</name>
    <message numerus="yes">
        <source>A request is longer than %n byte(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This engine does not know the method “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first request of a connection is “hello”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another request with the same “id” is not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too long: ask for less at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::RpcServer</name>
    <message>
        <source>Too many programs are connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::StepButton</name>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be reached yet: an earlier step has problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::Submit</name>
    <message>
        <source>The job&apos;s folder could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name, or make a new version of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::SummarySection</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact start. ${MA_HOME} stands for the folder of the attempt, which is made when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show problem %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local code directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (predownload)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance flavor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Persistent log saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::ValueEditor</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::VariableRow</name>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of variable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove variable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trainshed::VersionsTab</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (shown)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
